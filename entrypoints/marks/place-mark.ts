import type { Spot } from '../layer/free-spot';
import type { Measured } from '../layer/measure';
import type { Stretch } from '../layer/view';

/** What was measured of a mark's comment; places in pixels from its left top corner. */
export interface Anchored {
  measured: Measured;
  tab: Spot | null;
  veil: Spot;
}

/** What a mark is made of. */
export type Part = 'bar' | 'tab' | 'veil';

/** How the parts of a mark stand now, as styles. */
export interface Placed extends Record<Part, string> {
  isVeilSeen: boolean;
}

/** Pixels between the bar and what stands first in the comment. */
const BAR_GAP = 9;
const BAR = 3;

const HIDDEN = 'visibility:hidden';

/**
 * Where the parts of a mark stand within what can be seen of its comment.
 * @param seen the part of the window's height in which the comment can be seen
 * @param isCoveredAt whether something else lies over a part, at a point of the window
 * @returns null when nothing of it can be seen
 */
export function placeMark(
  { measured, tab, veil }: Anchored,
  box: DOMRect,
  seen: Stretch,
  isCoveredAt: (part: Part, x: number, y: number) => boolean,
): Placed | null {
  const top = Math.max(0, seen.top - box.top);
  const bottom = Math.min(measured.height, seen.bottom - box.top);
  if (bottom - top < 1) return null;
  const isOpen = (part: Part, { left, top: y, width, height }: Spot): boolean => {
    const middle = Math.min(Math.max(y + height / 2, top + 1), bottom - 1);
    return !isCoveredAt(part, box.left + left + width / 2, box.top + middle);
  };

  const edge = Math.round(measured.inset - BAR_GAP);
  const barLeft = measured.isRtl ? box.width - edge - BAR : edge;
  const barTop = Math.round(top === 0 ? 2 : top);
  const barHeight = Math.round(bottom === measured.height ? bottom - 2 : bottom) - barTop;
  const near: Spot = { left: measured.inset + 1, top: 0, width: 0, height: measured.height };
  const isTabSeen =
    tab !== null &&
    box.top + tab.top + 2 >= seen.top &&
    tab.top + tab.height - 2 <= bottom &&
    isOpen('tab', tab);
  const isVeilSeen = veil.top < bottom && veil.top + veil.height > top && isOpen('veil', veil);
  const cutAbove = Math.max(0, Math.round(top - veil.top));
  const cutBelow = Math.max(0, Math.round(veil.top + veil.height - bottom));
  return {
    bar:
      barHeight > 0 && isOpen('bar', near)
        ? `left:${barLeft}px;top:${barTop}px;height:${barHeight}px`
        : HIDDEN,
    tab: tab && isTabSeen ? `left:${Math.round(tab.left)}px;top:${Math.round(tab.top)}px` : HIDDEN,
    veil: isVeilSeen ? `${boxOf(veil)};${clipOf(cutAbove, cutBelow)}` : HIDDEN,
    isVeilSeen,
  };
}

const boxOf = ({ left, top, width, height }: Spot): string =>
  `left:${Math.round(left)}px;top:${Math.round(top)}px;width:${Math.round(width)}px;height:${Math.round(height)}px`;

const clipOf = (above: number, below: number): string =>
  above + below > 0 ? `clip-path:inset(${above}px 0 ${below}px)` : 'clip-path:none';
