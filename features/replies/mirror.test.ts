import { describe, expect, it } from 'vitest';
import { isShortcut, type ShortcutMirror, shortcutKey } from './mirror';

const mirror: ShortcutMirror = {
  brands: [],
  names: { '': { merci: [] }, one: { [shortcutKey('Désolé')]: ['x'] }, two: { retard: [] } },
};

describe('a shortcut in force', () => {
  it.each([
    ['merci', 'one', true],
    ['MERCI', 'two', true],
    ['desole', 'one', true],
    ['désolé', null, true],
    ['désolé', 'two', false],
    ['retard', 'one', false],
    ['mer', 'one', false],
    ['constructor', 'one', false],
    ['merci', '__proto__', true],
  ])('%s of the brand %s: %s', (letters, brandId, expected) => {
    expect(isShortcut(mirror, letters, { brandId, network: 'x' })).toBe(expected);
  });

  it('is one only on its own networks', () => {
    expect(isShortcut(mirror, 'desole', { brandId: 'one', network: 'facebook' })).toBe(false);
  });
});
