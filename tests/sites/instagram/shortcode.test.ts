import { expect, it } from 'vitest';
import { idOf, shortcodeOf } from './shortcode.ts';

it('turns an id into a shortcode and back', () => {
  for (const id of ['1', '3769461228344942329', '3769461228344942329001']) {
    expect(shortcodeOf(id)).toMatch(/^[\w-]+$/);
    expect(idOf(shortcodeOf(id))).toBe(id);
  }
});

it('refuses what no shortcode holds', () => {
  expect(idOf('a/b')).toBe('');
});
