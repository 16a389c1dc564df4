import type { Holders } from './holders';

/** Where on the screen's height the eye rests, tried in this order. */
const HEIGHTS = [0.4, 0.25, 0.6, 0.8];

/** The post that the person is looking at on a feed: the one around the middle of the screen. */
export function postInMiddle(document: Document, holders: Holders): string | null {
  const { innerWidth, innerHeight } = window;
  for (const height of HEIGHTS) {
    for (const across of [0.45, 0.3]) {
      let element: Element | null | undefined = document.elementFromPoint(
        innerWidth * across,
        innerHeight * height,
      );
      while (element) {
        const holding: Element | undefined = holders.around(element);
        const holder = holding && holders.of(holding);
        if (holder?.kind === 'post') return holder.key;
        element = holding?.parentElement;
      }
    }
  }
  return null;
}
