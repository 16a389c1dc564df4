import type { Detector } from './detector';
import { NO_BREAK } from './french-spaces';
import { rawProse } from './masked';

/** Each way of abbreviating that isn't French's, with what is (Lexique de l'Imprimerie nationale, « Abréviations »). */
const INSTEAD: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /(?<![\p{L}\d])Mr\.?[ \u00a0\u202f]?(?=\p{Lu}\p{Ll})(?!Bean|Bricolage|Propre|Freeze|Robot|Hyde|Potato|Darcy)/gu,
    () => `M.${NO_BREAK}`,
  ],
  [/(?<![\p{L}\d.])M\.(?: |)(?=\p{Lu}\p{Ll})/gu, () => `M.${NO_BREAK}`],
  [/(?<![\p{L}\d])(Mmes?|Mlles?|Mgr)\.? (?=\p{Lu}\p{Ll})/gu, (title) => `${title}${NO_BREAK}`],
  [/(?<![\p{L}\d])([nN])(?:°|º|o\.)(?: |)(?=\d)/gu, (letter) => `${letter}°${NO_BREAK}`],
  [/(?<![\p{L}\d])(\d+)(?:i?[èeé]me)(s?)(?![\p{L}])/gu, (figure, plural) => `${figure}e${plural}`],
  [/(?<![\p{L}\d])1[èe]re(s?)(?![\p{L}])/gu, (plural) => `1re${plural}`],
  [/(?<![\p{L}\d])([Ee])tc(?:\.{2,}| ?…|\.…)/gu, (letter) => `${letter}tc.`],
];

/** « Mr Petit », « n°12 », « 2ème », « etc... ». No options. */
export const detector: Detector = (read) => {
  const text = read.once(rawProse);
  return INSTEAD.flatMap(([pattern, write]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index, ...groups }) => ({
      start: index,
      end: index + found.length,
      instead: write(groups[1] ?? '', groups[2] ?? ''),
      message: null,
    })),
  );
};
