import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BADGE_COLORS } from './badge-colors';

it.each(Object.entries(BADGE_COLORS))('has the token %s as tokens.css has it', (name, color) => {
  const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
  expect(tokens).toContain(`--${name}: light-dark(${color},`);
});
