import { foundAt } from '../kinds/found';
import type { Detector } from './detector';
import { emojiPlaces } from './emoji-places';
import type { Place } from './stretches-of';

const DEFAULT_MAX = 2;

/**
 * Emoji that follow each other, which a screen reader says one by one; the first is offered in their place. Option:
 * `max`, how many may stand in a row (two if not said).
 */
export const detector: Detector = (text, { max = DEFAULT_MAX }) => {
  const runs: Place[][] = [];
  for (const emoji of emojiPlaces(text.folded)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && /^ *$/.test(text.folded.slice(before.end, emoji.start))) run.push(emoji);
    else runs.push([emoji]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || run.length <= Number(max)) return [];
    const instead = text.folded.slice(first.start, first.end);
    return [foundAt(text, { start: first.start, end: last.end }, { instead })];
  });
};
