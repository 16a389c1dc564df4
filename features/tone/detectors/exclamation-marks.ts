import { foundAt } from '../kinds/found';
import { liesWithin } from '../kinds/within';
import type { Detector } from './detector';
import { limitOn } from './limit-on';
import { stretchesOf } from './stretches-of';

const RUN = /[!！‼⁉](?:\uFE0F|[ ?]?[!！‼⁉])*/gu;
const SEVERAL = /[!！].*[!！]|‼/u;

/**
 * Exclamation marks in a row, which one replaces, and those after as many as are allowed. Options: how many, by network's
 * name and `elsewhere`.
 */
export const detector: Detector = (text, options, { network }) => {
  const limit = limitOn(options, network);
  const runs = stretchesOf(text.folded, RUN).filter((run) => !liesWithin(run, text.aside));
  return runs.flatMap((run, at) => {
    const written = text.folded.slice(run.start, run.end);
    if (SEVERAL.test(written)) {
      return [foundAt(text, run, { instead: written.includes('?') ? '?!' : '!' })];
    }
    return at === limit ? [foundAt(text, run)] : [];
  });
};
