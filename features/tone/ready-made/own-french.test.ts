import { expect, it } from 'vitest';
import { readyMadeRules } from './ready-made';

it.each(readyMadeRules)('$id says in French what it says with French spaces', ({ message }) => {
  expect(message.fr).not.toMatch(/[^\u202f;!?][;!?]/);
  expect(message.fr).not.toMatch(/[^\u00a0]:/);
  expect(message.fr).not.toMatch(/«[^\u202f]|[^\u202f]»/);
});
