import type { PageMark } from '../../features/crisis/marks/model';
import { ask } from '../../messaging/calls';
import { type Beside, startBeside } from '../layer/start-beside';
import type { Lent } from '../overlay/lent';
import { startExposure } from './exposure';
import { createHighlights } from './highlights';
import { MARK_STYLE } from './mark-style';
import { type MarkStanding, startStanding } from './start-standing';

/** Draws marks beside the comments and posts they belong to, and lines under the words that decided. */
export function startMarks(lent: Lent): Beside<PageMark> {
  return startBeside<PageMark, MarkStanding>(lent, (signal, showAgain) => {
    const revealed = new Set<string>();
    const highlights = createHighlights(lent.theme, signal);
    const exposure = startExposure(signal);
    const isHolding = (inner: Element): boolean => lent.held().has(inner);
    /** A veil that the person lifted for good is gone while the page lasts. */
    const bare = new WeakMap<PageMark, PageMark>();

    return {
      style: MARK_STYLE,
      isDrawn: ({ flag, veil, words }) => flag !== null || veil !== null || words.length > 0,
      shown(mark) {
        if (!mark.veil || !revealed.has(mark.key)) return mark;
        const without = bare.get(mark) ?? { ...mark, veil: null };
        bare.set(mark, without);
        return without;
      },
      stand: (element, mark, layer) =>
        startStanding(element, mark, layer, isHolding, {
          onChosen() {
            ask('showFlag', { key: mark.key }).catch((error: unknown) =>
              console.debug('Vigie: the worker did not answer', error),
            );
          },
          onVeil(what) {
            if (what !== 'revealed') return exposure.note(what, mark.key);
            revealed.add(mark.key);
            showAgain();
          },
        }),
      onChange: (standing) => highlights.show([...standing].flatMap(({ words }) => words)),
    };
  });
}
