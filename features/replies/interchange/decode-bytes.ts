import type { OpenedFile } from './opened-file';

export interface DecodedText {
  text: string;
  encoding: OpenedFile['encoding'];
}

const MARKS: [number[], OpenedFile['encoding']][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // not in this encoding
    return null;
  }
};

/** Control characters that no text holds, but for a stray few: pictures, archives and spreadsheets are full of them. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = start.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return controls > 2 + start.length / 50;
}

/**
 * A file's text: by its byte order mark, else as UTF-8, else as Windows-1252, in which Excel writes
 * « CSV (séparateur : point-virgule) ».
 * @param said the encoding that the person says it is
 * @returns null for what is no text
 */
export function decodeBytes(bytes: Uint8Array, said?: OpenedFile['encoding']): DecodedText | null {
  if (said !== undefined) {
    const text = decode(bytes, said, false) ?? '';
    return isBinary(text) ? null : { text, encoding: said };
  }
  const mark = MARKS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  const encoding = mark?.[1] ?? 'utf-8';
  // the decoder takes the mark away itself
  const text = decode(bytes, encoding, encoding === 'utf-8');
  const decoded: DecodedText =
    text === null
      ? { text: decode(bytes, 'windows-1252', false) ?? '', encoding: 'windows-1252' }
      : { text, encoding };
  return isBinary(decoded.text) ? null : decoded;
}
