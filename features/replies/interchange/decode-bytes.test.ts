import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes';

const TEXT = 'title;body\r\nÉté;« L’œuvre à 5 € »\r\n';
const utf16 = (bigEndian: boolean) =>
  Uint8Array.from(
    [...`\uFEFF${TEXT}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return bigEndian ? pair.reverse() : pair;
    }),
  );
const WINDOWS = new Map([...'€’œ'].map((letter, i) => [letter, [0x80, 0x92, 0x9c][i] ?? 0]));

describe('what a file is written in', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['utf-16le', utf16(false)],
    ['utf-16be', utf16(true)],
    ['windows-1252', Uint8Array.from([...TEXT].map((l) => WINDOWS.get(l) ?? l.charCodeAt(0)))],
  ])('%s', (encoding, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('is no text when it is a picture or an archive', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(60).fill(0)]);
    expect(decodeBytes(png)).toBeNull();
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 99 }, (_, i) => i % 7)]);
    expect(decodeBytes(zip)).toBeNull();
  });
});
