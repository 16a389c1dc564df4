import { describe, expect, it } from 'vitest';
import { readText } from './read-text';

describe('a text made ready for rules', () => {
  it.each([
    ['l’été d‘un ʼ', "l'été d'un '"],
    ['a\u202f!\u00a0b\tc\u2009d', 'a ! b c d'],
    ['a\r\nb\rc\u2028d', 'a \nb\nc\nd'],
    ['e\u0301te\u0301', 'été'],
    ['\ufeffja\u00admais\u200b', 'jamais'],
    ['👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
    ['\u1112\u1161\u11ab', '한'],
    ['\ud83d a \udc4b', '\ud83d a \udc4b'],
    ['', ''],
  ])('folds %j', (raw, folded) => {
    expect(readText(raw).folded).toBe(folded);
  });

  it('leads back to what was typed', () => {
    const raw = 'e\u0301 👋\u00adde\u0301solé’s';
    const text = readText(raw);
    const start = text.folded.indexOf('dés');
    expect(raw.slice(text.placeIn(start), text.placeIn(start + 6))).toBe('de\u0301solé');
    expect(text.placeIn(0)).toBe(0);
    expect(text.placeIn(text.folded.length)).toBe(raw.length);
  });

  it('keeps apart what is nobody’s words', () => {
    const { folded, aside } = readText('Vu {{post.url}}, @Anne_P ou a.b@c.fr : https://d.fr/e #f');
    expect(aside.map(({ start, end }) => folded.slice(start, end))).toEqual([
      '{{post.url}}',
      '@Anne_P',
      'a.b@c.fr',
      'https://d.fr/e',
    ]);
  });
});
