import type { Detector } from './detector';
import { rawProse } from './masked';

const BEFORE =
  /(?<=[\p{L}\p{M}\p{N}%€)»]|\p{Extended_Pictographic}\uFE0F?)[ \u00a0\u202f]{1,20}(,|\.(?:(?![.\p{L}\d])|(?=\p{Lu}\p{Ll}{3})))/gu;
const AFTER_COMMA = /(?<=\p{L})([,;])(?=\p{L})/gu;
const AFTER_END = /(?<=\p{Ll}{2}[ \u00a0\u202f]?)([!?])(?=\p{L})/gu;
const AFTER_POINT = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+(?:[\s,.!?’']|$))/gu;

/** A space before a comma or a full stop, or none after a mark. No options. */
export const detector: Detector = (read) => {
  const text = read.once(rawProse);
  const tight = [...text.matchAll(BEFORE)].map((match) => at(match, match[1] ?? ''));
  const loose = [AFTER_COMMA, AFTER_END, AFTER_POINT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => at(match, `${match[0]} `)),
  );
  return [...tight, ...loose];
};

const at = ({ 0: found, index }: RegExpExecArray, instead: string) => ({
  start: index,
  end: index + found.length,
  instead,
  message: null,
});
