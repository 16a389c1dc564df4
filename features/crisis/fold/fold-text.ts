import { foldCharacters } from './fold-characters';
import { placeOf } from './place-of';
import { composed, type Reading, ReadingWriter } from './reading';
import { undisguise } from './undisguise';
import { hasOverride, undoOverrides } from './undo-overrides';

/** A text without what hides its words, and the way back to it. */
export interface FoldedText {
  raw: string;
  folded: string;
  /** Where a stretch of `folded` stands in `raw`: UTF-16 units, end excluded. */
  placeOf: (start: number, end: number) => { start: number; end: number };
}

/** A letter three times or more: nobody's spelling. */
const REPEATED = /([a-z])\1{2,}/g;

function hasRepeated(text: string): boolean {
  for (let i = 2; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 97 || unit > 122 || unit !== text.charCodeAt(i - 1)) continue;
    if (unit === text.charCodeAt(i - 2)) return true;
  }
  return false;
}

function cutRepeats(text: string): Reading {
  const writer = new ReadingWriter(text.length);
  let at = 0;
  for (const { 0: run, index } of text.matchAll(REPEATED)) {
    writer.copy(text, at, index + 2);
    at = index + run.length;
  }
  writer.copy(text, at, text.length);
  return writer.done();
}

/**
 * A text as it is compared: lower case, no accents, compatibility forms and look-alikes in plain letters, nothing
 * invisible, right-to-left overrides undone, letters that stand one by one joined, figures within words as the letters
 * they stand for, letters repeated twice at most, every apostrophe `'`. Takes time in proportion to the text.
 */
export function foldText(raw: string): FoldedText {
  const seen = hasOverride(raw) ? undoOverrides(raw) : null;
  const folded = foldCharacters(seen?.text ?? raw);
  const plain = seen ? composed(folded, seen) : folded;
  const meant = composed(undisguise(plain.text, 'careful'), plain);
  const cut = hasRepeated(meant.text) ? composed(cutRepeats(meant.text), meant) : meant;
  return {
    raw,
    folded: cut.text,
    placeOf: (start, end) => placeOf(raw, cut.places, start, end),
  };
}
