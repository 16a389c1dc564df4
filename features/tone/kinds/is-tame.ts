import { SPACES } from './pattern';

/** Letters, escaped signs, classes, plain groups, options and alternatives: RE2 and RegExp read them alike. */
const PLAIN =
  /^(?:[^\\()[\]{}*+?|^$]|\\[.?*+()[\]{}|^$/\\]|\[[^\\[\]^-][^\\[\]-]*\]|\(\?:|\((?!\?)|[)?|])+$/u;
const MOST_WAYS = 500;

/**
 * In how many ways at most a pattern can match at one place, where it repeats nothing and can be told; infinitely many
 * elsewhere.
 */
export function waysOf(source: string): number {
  const parts = source.split(SPACES);
  const bare = parts.join('x');
  if (!PLAIN.test(bare)) return Number.POSITIVE_INFINITY;
  const signs = bare.replace(/\\[\s\S]|\[[^\]]*\]/g, '').replaceAll('(?:', '(');
  const count = (sign: string) => signs.split(sign).length - 1;
  const [options, bars] = [count('?'), count('|')];
  if (options + bars === 0) return 1;
  return 2 ** options * (bars + 1) ** (count('(') + 1) * 3 ** (parts.length - 1);
}

/**
 * True where a valid pattern repeats nothing and has few ways to match, so that the browser's RegExp, which is much
 * faster, can't explode on it either.
 */
export const isTame = (source: string): boolean => waysOf(source) <= MOST_WAYS;
