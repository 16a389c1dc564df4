import { plainCharacter } from './plain-character';
import { PLAIN_UNITS } from './plain-units';
import { type Reading, ReadingWriter } from './reading';

/** Letters, figures and spaces that stay as they are. */
const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || unit === 32 || (unit >= 48 && unit <= 57);

/** The text with each of its characters folded (`plain-character.ts`), and nothing else done to it. */
export function foldCharacters(text: string): Reading {
  const writer = new ReadingWriter(text.length);
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) {
      at += 1;
      continue;
    }
    writer.copy(text, from, at);
    const known = PLAIN_UNITS[unit];
    const character = known === undefined ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
    writer.add(known ?? plainCharacter(character), at);
    at += Math.max(1, character.length);
    from = at;
  }
  writer.copy(text, from, at);
  return writer.done();
}
