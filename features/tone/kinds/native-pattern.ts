import { type CompilePattern, PatternRefused, type Stretch, WORD } from './pattern';

/** RegExp's own `\b` knows no letter with an accent. */
const EDGE = `(?:(?<![${WORD}])(?=[${WORD}])|(?<=[${WORD}])(?![${WORD}]))`;

/**
 * Patterns by the browser's own RegExp: for the ready-made rules, which we wrote and measured, and for those of the
 * person's that can't explode.
 */
export const nativePattern: CompilePattern = (sources, { ignoreCase, wordStart, wordEnd }) => {
  const pattern = read(
    [
      wordStart ? `(?<![${WORD}])` : '',
      `(?:${sources.join('|')})`,
      wordEnd ? `(?![${WORD}])` : '',
    ].join(''),
    ignoreCase,
  );
  return (folded) => {
    const found: Stretch[] = [];
    for (const match of folded.matchAll(pattern)) {
      const { 0: all, index } = match;
      if (all !== '') found.push({ start: index, end: index + all.length, groups: match.slice(1) });
    }
    return found;
  };
};

function read(source: string, ignoreCase: boolean): RegExp {
  const unicode = source.replace(/\\[\s\S]/g, (escaped) => (escaped === '\\b' ? EDGE : escaped));
  try {
    return new RegExp(unicode, ignoreCase ? 'giu' : 'gu');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PatternRefused(source, 'not-valid', error.message);
  }
}
