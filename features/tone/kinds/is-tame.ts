import { SPACES } from './pattern';

/** Letters, escaped signs, classes, plain groups, options and alternatives: RE2 and RegExp read them alike. */
const PLAIN =
  /^(?:[^\\()[\]{}*+?|^$]|\\[.?*+()[\]{}|^$/\\]|\[[^\\[\]^-][^\\[\]-]*\]|\(\?:|\((?!\?)|[)?|])+$/u;
const MOST_WAYS = 500;

/**
 * True where a valid pattern repeats nothing and has few ways to match, so that the browser's RegExp, which is much
 * faster, can't explode on it either.
 */
export function isTame(source: string): boolean {
  const parts = source.split(SPACES);
  const bare = parts.join('x');
  if (!PLAIN.test(bare)) return false;
  const signs = bare.replace(/\\[\s\S]|\[[^\]]*\]/g, '').replaceAll('(?:', '(');
  const count = (sign: string) => signs.split(sign).length - 1;
  const [options, bars] = [count('?'), count('|')];
  if (options + bars === 0) return true;
  return 2 ** options * (bars + 1) ** (count('(') + 1) * 3 ** (parts.length - 1) <= MOST_WAYS;
}
