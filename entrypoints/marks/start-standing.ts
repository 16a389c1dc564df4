import type { MarkedFlag, PageMark } from '../../features/crisis/marks/model';
import { freeSpot, type Spot } from '../layer/free-spot';
import type { Layer } from '../layer/layer';
import { type Measured, measure } from '../layer/measure';
import type { Standing } from '../layer/standing';
import { scrollersOf } from '../layer/view';
import { type Aligned, alignText } from './align-text';
import { drawMark } from './draw-mark';
import type { Underlined } from './highlights';
import { type Anchored, type Part, placeMark } from './place-mark';
import { drawVeil } from './veil';

/** A mark at the element that holds its comment; another's once the comment's text is no longer there. */
export interface MarkStanding extends Standing {
  readonly words: readonly Underlined[];
}

export interface StandingListener {
  onChosen(): void;
  /** The veil came into view, or was lifted for the first time, or for good. */
  onVeil(what: 'seen' | 'uncovered' | 'revealed'): void;
}

/** @param isOther elements that hold another comment, where they stand in this one's */
export function startStanding(
  element: Element,
  mark: PageMark,
  layer: Layer,
  isOther: (inner: Element) => boolean,
  listener: StandingListener,
): MarkStanding {
  const ending = new AbortController();
  const scrollers = scrollersOf(element);
  const drawn = drawMark(mark, listener.onChosen);
  const veil =
    mark.veil &&
    drawVeil(
      mark.veil,
      {
        onUncovered: () => listener.onVeil('uncovered'),
        onRevealed: () => listener.onVeil('revealed'),
      },
      ending.signal,
    ).element;
  // under the flag, where the two touch
  if (veil) drawn.element.prepend(veil);
  layer.add(drawn.element);

  let anchored: Anchored | undefined;
  let words: Underlined[] = [];
  let wasFound = false;
  let wasSeen = false;
  const covered = new Map<Part, boolean>();
  let at = '';
  let place = '';

  const hide = (): boolean => {
    const wasShown = !drawn.element.hidden;
    drawn.element.hidden = true;
    at = '';
    place = '';
    return wasShown;
  };

  return {
    get words() {
      return words;
    },
    anchor() {
      const aligned = alignText(element, mark.text, isOther);
      if (aligned.whole === null && wasFound) return false;
      wasFound = aligned.whole !== null;
      words = mark.words.flatMap(({ start, end, severity }) => {
        const range = aligned.rangeOf(start, end);
        return range ? { range, severity } : [];
      });
      const box = element.getBoundingClientRect();
      const measured = measure(element, isOther);
      anchored = {
        measured,
        tab: drawn.tab && mark.flag && spotOfTab(drawn.tab, mark.flag, measured, box),
        veil: spotOfVeil(aligned, measured, box),
      };
      place = '';
      return true;
    },
    follow(origin, view) {
      const box = element.getBoundingClientRect();
      if (!anchored || box.width === 0 || box.height === 0) return hide();
      const seen = view.seenThrough(element, scrollers, box);
      const stands = placeMark(anchored, box, seen, (part, x, y) => {
        const known = view.isThorough ? undefined : covered.get(part);
        const isCovered = known ?? view.isCoveredAt(element, x, y);
        covered.set(part, isCovered);
        return isCovered;
      });
      if (!stands) return hide();
      const before = at;
      at = `${box.left},${box.top}`;
      const x = Math.round(box.left - origin.left);
      const y = Math.round(box.top - origin.top);
      const next = [x, y, ...Object.values(stands)].join();
      if (next !== place) {
        place = next;
        drawn.element.hidden = false;
        drawn.element.style.transform = `translate(${x}px,${y}px)`;
        if (drawn.bar) drawn.bar.style.cssText = stands.bar;
        if (drawn.tab) drawn.tab.style.cssText = stands.tab;
        if (veil) veil.style.cssText = stands.veil;
      }
      if (veil && stands.isVeilSeen && !wasSeen) {
        wasSeen = true;
        listener.onVeil('seen');
      }
      return at !== before;
    },
    remove() {
      ending.abort();
      drawn.element.remove();
    },
  };
}

/** Beside the comment's first words, in fewer words of its own where that is narrow; else over the empty end of its upper edge. */
function spotOfTab(
  tab: HTMLElement,
  { word, short }: MarkedFlag,
  { taken, lines, isRtl }: Measured,
  { width }: DOMRect,
): Spot {
  for (const words of [word, short]) {
    tab.dataset.word = words;
    const size = sizeOf(tab);
    const free = freeSpot(taken, lines, size, { width, isRtl, end: null });
    if (free) return { ...free, ...size };
  }
  const size = sizeOf(tab);
  return { left: isRtl ? 0 : width - size.width, top: -size.height / 2, ...size };
}

/** Also of one that isn't shown yet. */
function sizeOf(tab: HTMLElement): { width: number; height: number } {
  const mark = tab.parentElement ?? tab;
  const { hidden } = mark;
  mark.hidden = false;
  const size = { width: tab.offsetWidth, height: tab.offsetHeight };
  mark.hidden = hidden;
  return size;
}

/** Pixels beyond the text's box: accents and tails of letters, and the lines under words. */
const VEIL_ABOVE = 2;
const VEIL_BELOW = 5;

/** Over the text; where that isn't found, over all of the comment rather than over nothing. */
function spotOfVeil({ whole }: Aligned, { height }: Measured, { left, top, width }: DOMRect): Spot {
  if (whole === null) return { left: 0, top: 0, width, height };
  const text = whole.getBoundingClientRect();
  return {
    left: text.left - left - 4,
    top: text.top - top - VEIL_ABOVE,
    width: text.width + 8,
    height: text.height + VEIL_ABOVE + VEIL_BELOW,
  };
}
