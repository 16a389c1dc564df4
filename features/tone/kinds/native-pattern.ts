import { type CompilePattern, PatternRefused, type Stretch } from './pattern';

const WORD = '[\\p{L}\\p{M}\\p{N}_]';

/** Patterns by the browser's own RegExp: for the ready-made rules only, which we wrote and measured. */
export const nativePattern: CompilePattern = (source, { ignoreCase, wholeWord }) => {
  const whole = wholeWord ? `(?<!${WORD})(?:${source})(?!${WORD})` : source;
  let pattern: RegExp;
  try {
    pattern = new RegExp(whole, ignoreCase ? 'giu' : 'gu');
  } catch (error) {
    throw new PatternRefused(source, error instanceof Error ? error.message : String(error));
  }
  return (folded) => {
    const found: Stretch[] = [];
    for (const match of folded.matchAll(pattern)) {
      const { 0: all, index } = match;
      if (all !== '') {
        found.push({ start: index, end: index + all.length, groups: match.slice(1) });
      }
    }
    return found;
  };
};
