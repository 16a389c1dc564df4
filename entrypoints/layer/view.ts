/** What can be seen of the page in one frame. Made anew for each, since it remembers what it measured. */
export interface View {
  /** Looks at what lies over what; else only at where things are, which costs a tenth. */
  isThorough: boolean;
  /** The part of the window's height, in pixels, in which something of `element` can be seen. */
  seenThrough(element: Element, scrollers: readonly Element[], box: DOMRect): Stretch;
  /** Whether something of the page that has nothing to do with `element` lies over it at a point of the window. */
  isCoveredAt(element: Element, x: number, y: number): boolean;
}

/** From `top` to `bottom`, in pixels of the window. */
export interface Stretch {
  top: number;
  bottom: number;
}

/** Boxes around an element that scroll or cut what they hold. */
export function scrollersOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) break;
    if (getComputedStyle(around).overflowY !== 'visible') found.push(around);
  }
  return found;
}

/** Bars that stay while the page scrolls under them, by the points of the window at which they were looked for. */
export type Bars = Map<string, Element | null>;

/**
 * @param ours the element that holds what we draw, which is looked through
 * @param bars as the last thorough look found them
 */
export function createView(ours: Element, bars: Bars, isThorough: boolean): View {
  const seen = new Map<Element | null, Stretch>();
  if (isThorough) bars.clear();

  const at = (x: number, y: number): Element | undefined =>
    document.elementsFromPoint(x, y).find((element) => element !== ours);

  const throughScroller = (scroller: Element | null): Stretch => {
    const known = seen.get(scroller);
    if (known) return known;
    const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    const stretch = { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
    seen.set(scroller, stretch);
    return stretch;
  };

  /** A bar that stays while the page scrolls under it, at a point of the window. */
  const barAt = (element: Element, x: number, y: number): DOMRect | undefined => {
    const place = `${Math.round(x)},${Math.round(y)}`;
    let bar = bars.get(place);
    if (bar === undefined) {
      bar = stayingAround(at(x, y));
      bars.set(place, bar);
    }
    return bar && !bar.contains(element) ? bar.getBoundingClientRect() : undefined;
  };

  return {
    isThorough,
    seenThrough(element, scrollers, box) {
      let { top, bottom } = throughScroller(null);
      for (const scroller of scrollers) {
        const through = throughScroller(scroller);
        top = Math.max(top, through.top);
        bottom = Math.min(bottom, through.bottom);
      }
      if (box.bottom <= top || box.top >= bottom || bottom <= top) return { top, bottom: top };
      const x = box.left + box.width / 3;
      const above = box.top < top + TALLEST_BAR ? barAt(element, x, top + 1) : undefined;
      const below = box.bottom > bottom - TALLEST_BAR ? barAt(element, x, bottom - 1) : undefined;
      return {
        top: Math.max(top, above?.bottom ?? top),
        bottom: Math.min(bottom, below?.top ?? bottom),
      };
    },
    isCoveredAt(element, x, y) {
      const over = at(x, y);
      return over !== undefined && !over.contains(element) && !element.contains(over);
    },
  };
}

/** Pixels. X's with its tabs is 106 high. */
const TALLEST_BAR = 200;

function stayingAround(element: Element | undefined): Element | null {
  for (let around = element; around; around = around.parentElement ?? undefined) {
    if (/fixed|sticky/.test(getComputedStyle(around).position)) return around;
  }
  return null;
}
