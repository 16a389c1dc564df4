import { plainCharacter } from './plain-character';
import { type Reading, ReadingWriter } from './reading';

const PLAIN = /[a-z0-9 ]+/y;

/** The text with each of its characters folded (`plain-character.ts`), and nothing else done to it. */
export function foldCharacters(text: string): Reading {
  const writer = new ReadingWriter();
  let at = 0;
  while (at < text.length) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text)?.[0].length ?? 0;
    writer.copy(text, at, at + plain);
    at += plain;
    if (at >= text.length) break;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    writer.add(plainCharacter(character), at);
    at += character.length;
  }
  return writer.done();
}
