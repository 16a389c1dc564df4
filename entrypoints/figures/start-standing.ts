import type { PageFigure } from '../../features/engagement/feed/model';
import { freeSpot, linesApart, type Spot } from '../layer/free-spot';
import type { Layer } from '../layer/layer';
import { readLetters, squeeze } from '../layer/letters';
import { type Measured, measure } from '../layer/measure';
import type { Standing } from '../layer/standing';
import { scrollersOf, type View } from '../layer/view';
import { drawFigure, type Form } from './draw-figure';

/** Pixels from a post's upper edge: its author and date stand there, on all networks. */
const HEAD = 110;

/** Lines of the head at whose end a figure may stand; more of them are the post's text. */
const HEAD_LINES = 2;

/** Letters of a post in which its sign is looked for: what is written under it may be a thread of thousands. */
const MOST_LETTERS = 3_000;

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
  const { element: drawn, forms } = drawFigure(figure);
  layer.add(drawn);
  let spot: Spot | null = null;
  let wasFound = false;
  let wasCovered = false;
  let at = '';
  let place = '';

  const isSigned = (): boolean =>
    [false, true].some((withAside) =>
      readLetters(element, isOther, withAside, MOST_LETTERS).text.includes(sign),
    );
  /** Whether nothing of the page lies over its place. */
  const isOpen = (view: View, box: DOMRect, left: number, top: number, size: Spot): boolean => {
    const seen = view.seenThrough(element, scrollers, box);
    if (top < seen.top && seen.top > 0) return false;
    if (top + size.height > seen.bottom && seen.bottom < innerHeight) return false;
    if (view.isThorough) {
      wasCovered = view.isCoveredAt(element, left + size.width / 2, top + size.height / 2);
    }
    return !wasCovered;
  };
  const hide = (): boolean => {
    const wasShown = place !== '';
    if (wasShown) drawn.style.visibility = '';
    at = '';
    place = '';
    return wasShown;
  };

  return {
    anchor() {
      const isFound = isSigned();
      if (!isFound && wasFound) return false;
      wasFound = isFound;
      spot = spotIn(element, drawn, forms(), isOther);
      return true;
    },
    follow(origin, view) {
      const box = element.getBoundingClientRect();
      if (!spot || box.width === 0 || box.height === 0) return hide();
      const left = box.left + spot.left;
      const top = box.top + spot.top;
      const isBeyond = box.bottom <= 0 || box.top >= innerHeight;
      // what the window alone cuts needs no hiding: each change would paint the page anew
      if (isBeyond ? scrollers.length > 0 : !isOpen(view, box, left, top, spot)) return hide();
      const before = at;
      at = `${left},${top}`;
      const next = `translate(${Math.round(left - origin.left)}px,${Math.round(top - origin.top)}px)`;
      if (next !== place) drawn.style.cssText = `visibility:visible;transform:${next}`;
      place = next;
      return at !== before;
    },
    remove: () => drawn.remove(),
  };
}

/** In as many of its words as there is room for. */
function spotIn(
  element: Element,
  drawn: HTMLElement,
  forms: readonly Form[],
  isOther: (inner: Element) => boolean,
): Spot | null {
  const measured = measure(element, isOther, HEAD);
  const { taken, inset, isRtl } = measured;
  const { width } = element.getBoundingClientRect();
  for (const line of linesOfHead(measured, width)) {
    for (const { name, ...size } of forms) {
      const free = freeSpot(taken, [line], size, { width, isRtl, end: inset });
      if (!free) continue;
      drawn.dataset.form = name;
      return { ...free, ...size };
    }
  }
  return null;
}

/** The line with the post's menu first: the author's, where another says who shared it. Figures then stand in one column. */
function linesOfHead({ taken, lines, isRtl }: Measured, width: number): Spot[] {
  const texts = new Set(lines);
  const menus = taken.filter(
    (one) => !texts.has(one) && one.left + one.width / 2 > width / 2 !== isRtl,
  );
  const hasMenu = ({ top, height }: Spot): boolean =>
    menus.some((menu) => menu.top < top + height / 2 && menu.top + menu.height > top + height / 2);
  const head = linesApart(lines)
    .filter(({ top }) => top < HEAD)
    .slice(0, HEAD_LINES);
  return [...head.filter(hasMenu), ...head.filter((line) => !hasMenu(line))];
}
