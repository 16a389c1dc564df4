import type { Detector } from './detector';
import { NARROW } from './french-spaces';
import { rawProse } from './masked';

const STRAIGHT = /(?<=^|[\s(’'])"([^\s"](?:[^"\n]{0,300}?[^\s"])?)"(?=$|[\s),.;:!?…])/gmu;
const ENGLISH = /“\s?([^“”«»\n]{1,300}?)\s?”/gu;

/** "…" and “…” where French has « … ». Inside « » the second kind is right: a quotation in a quotation. No options. */
export const detector: Detector = (read) => {
  const { raw } = read;
  const text = read.once(rawProse);
  const nested = [...raw.matchAll(/«[^«»]*»/gu)];
  return [...text.matchAll(STRAIGHT), ...text.matchAll(ENGLISH)].flatMap(
    ({ 0: found, 1: said = '', index }) => {
      const end = index + found.length;
      const isNested = nested.some((one) => one.index < index && end < one.index + one[0].length);
      const inner = raw.slice(
        index + found.indexOf(said),
        index + found.indexOf(said) + said.length,
      );
      return isNested
        ? []
        : [{ start: index, end, instead: `«${NARROW}${inner}${NARROW}»`, message: null }];
    },
  );
};
