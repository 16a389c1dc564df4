/** What stands before an apostrophe inside one French word: « aujourd'hui », « quelqu'un », « prud'homme ». */
const INSIDE_ONE_WORD = /(?:^|[^\p{L}])(?:aujourd|quelqu|presqu|prud|entr|grand)'$/iu;
/** What follows the verb in an English negation, which is one word with it: "can't" is not "can". */
const NEGATION = /^'t(?![\p{L}\p{M}\p{N}_])/iu;
const LONGEST_BEFORE = 9;

/**
 * False where a match that has no letter beside it is still part of a longer word. An elision is none: in « l'avion »,
 * « d'accord », « qu'elle », "we're", the apostrophe parts two words.
 */
export function standsAlone(folded: string, { start, end }: { start: number; end: number }) {
  if (
    folded[start - 1] === "'" &&
    INSIDE_ONE_WORD.test(folded.slice(Math.max(0, start - LONGEST_BEFORE), start))
  ) {
    return false;
  }
  return folded[end] !== "'" || !NEGATION.test(folded.slice(end, end + 3));
}
