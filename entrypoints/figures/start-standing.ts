import type { PageFigure } from '../../features/engagement/feed/model';
import { freeSpot, type Spot } from '../layer/free-spot';
import type { Layer } from '../layer/layer';
import { readLetters, squeeze } from '../layer/letters';
import { measure } from '../layer/measure';
import type { Standing } from '../layer/standing';
import { scrollersOf } from '../layer/view';
import { drawFigure } from './draw-figure';

/** Pixels from a post's upper edge: its author and date stand there, on all networks. */
const HEAD = 110;

/** Lines of the head beside which a figure may stand; more of them are the post's text. */
const HEAD_LINES = 2;

/** Letters of a post in which its sign is looked for: what is written under it may be a thread of thousands. */
const MOST_LETTERS = 3_000;

/** What is shown of a figure: all of it, its change and curve, its curve. */
const FORMS = ['full', 'short', 'bare'] as const;

/**
 * A figure in the head of its post, at the end where nothing stands. Another's once the sign of the post is no longer
 * there; where there is no room it isn't seen.
 */
export function startStanding(
  element: Element,
  figure: PageFigure,
  layer: Layer,
  isOther: (inner: Element) => boolean,
): Standing {
  const scrollers = scrollersOf(element);
  const sign = squeeze(figure.sign).text;
  const drawn = drawFigure(figure);
  layer.add(drawn);
  let spot: Spot | null = null;
  let wasFound = false;
  let wasCovered = false;
  let at = '';

  const isSigned = (): boolean =>
    [false, true].some((withAside) =>
      readLetters(element, isOther, withAside, MOST_LETTERS).text.includes(sign),
    );
  const hide = (): boolean => {
    const wasShown = !drawn.hidden;
    drawn.hidden = true;
    at = '';
    return wasShown;
  };

  return {
    anchor() {
      const isFound = isSigned();
      if (!isFound && wasFound) return false;
      wasFound = isFound;
      spot = spotIn(element, drawn, isOther);
      at = '';
      return true;
    },
    follow(origin, view) {
      const box = element.getBoundingClientRect();
      if (!spot || box.width === 0 || box.height === 0) return hide();
      const seen = view.seenThrough(element, scrollers, box);
      const left = box.left + spot.left;
      const top = box.top + spot.top;
      if (top < seen.top || top + spot.height > seen.bottom) return hide();
      const middle = [left + spot.width / 2, top + spot.height / 2] as const;
      if (view.isThorough) wasCovered = view.isCoveredAt(element, ...middle);
      if (wasCovered) return hide();
      const before = at;
      at = `${left},${top}`;
      if (at === before) return false;
      drawn.hidden = false;
      drawn.style.transform = `translate(${Math.round(left - origin.left)}px,${Math.round(top - origin.top)}px)`;
      return true;
    },
    remove: () => drawn.remove(),
  };
}

/** In as many of its words as there is room for. */
function spotIn(
  element: Element,
  drawn: HTMLElement,
  isOther: (inner: Element) => boolean,
): Spot | null {
  const { taken, lines, inset, isRtl } = measure(element, isOther, HEAD);
  const { width } = element.getBoundingClientRect();
  const head = lines.filter(({ top }) => top < HEAD);
  for (const form of FORMS) {
    drawn.dataset.form = form;
    const size = sizeOf(drawn);
    const room = { width, isRtl, end: inset };
    const free = freeSpot(taken, head, size, room, HEAD_LINES);
    if (free) return { ...free, ...size };
  }
  return null;
}

/** Also of one that isn't shown. */
function sizeOf(drawn: HTMLElement): { width: number; height: number } {
  const { hidden } = drawn;
  drawn.hidden = false;
  const size = { width: drawn.offsetWidth, height: drawn.offsetHeight };
  drawn.hidden = hidden;
  return size;
}
