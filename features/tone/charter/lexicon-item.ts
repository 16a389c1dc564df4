import type { LexiconLine } from './model';
import { plainWords } from './plain-words';

/** UTF-16 units of a cell or an item that are read; what is longer is no word. */
export const LONGEST_LINE = 500;

const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(\S.*)$/;
/** « voyageur, pas usager », “passenger, not customer”. */
const NOT =
  /^(.+?),?\s+(?:et |and )?(?:pas|jamais|plutôt que|not|never|rather than|instead of)\s+(.+)$/i;
/** « usager → voyageur ». */
const ARROW = /^(.+?)\s*(?:→|->|=>)\s*(.+)$/;
/** The reason after a colon, a dash or in brackets at the end. */
const REASON = /^(.+?)(?:[\s\u00A0\u202F]*:\s+|\s+[–—]\s+|\s+\((?=.*\)$))(.+?)\)?$/;
const SAY = /^(?:dire|on dit|dites|say|use|write)\s+/i;

/** A lexicon's line written as a list's item; null where it says no word to say or not to. */
export function lineOfItem(text: string): LexiconLine | null {
  const item = ITEM.exec(text.slice(0, LONGEST_LINE))?.[1]?.trim();
  if (item === undefined) return null;
  const [, words = item, why = ''] = REASON.exec(item) ?? [];
  const [, from, to] = ARROW.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return lineOf(to, from, why);
  const [, say, dont] = NOT.exec(words) ?? [];
  return say === undefined || dont === undefined ? null : lineOf(say.replace(SAY, ''), dont, why);
}

const lineOf = (say: string, dont: string, why: string): LexiconLine => ({
  say: plainWords(say.replace(/,$/, '')),
  dont: plainWords(dont),
  why: plainWords(why),
});
