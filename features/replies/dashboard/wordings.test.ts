import { expect, it } from 'vitest';
import { faultsOf, stretchesOf } from './wordings';

it('counts lines and characters as people do', () => {
  const wording = 'Hello {{author.name}}\n🌊 {{nobody}} {{half';
  expect(faultsOf(wording)).toEqual([
    { tag: 'nobody', start: 25, end: 35, line: 2, column: 3 },
    { tag: '{{half', start: 36, end: 42, line: 2, column: 14 },
  ]);
});

it('cuts a wording without losing a letter', () => {
  const wording = 'Hello {{author.name}}, from {{brand.name}}{{x}}';
  const stretches = stretchesOf(wording);
  expect(stretches.map(({ text }) => text).join('')).toBe(wording);
  expect(stretches.map(({ kind }) => kind)).toEqual(['text', 'page', 'text', 'brand', 'unknown']);
});
