import type { Spot } from './free-spot';

/** What stands in a post or comment, in pixels from the left top corner of its element. */
export interface Measured {
  taken: Spot[];
  /** Those that are text, in the order of the page. */
  lines: Spot[];
  /** Height of what is its own: without the comments nested in it. */
  height: number;
  /** Where its first thing stands, from the edge where reading starts. */
  inset: number;
  isRtl: boolean;
}

const THINGS =
  'img,svg,video,canvas,button,[role="button"],input,textarea,[contenteditable="true"]';

/**
 * Measures a post or comment once, for as long as neither its size nor its content changes.
 * @param head pixels from its upper edge beyond which nothing is measured: there may be a thread of thousands below
 */
export function measure(
  element: Element,
  isOther: (inner: Element) => boolean,
  head = Number.POSITIVE_INFINITY,
): Measured {
  const { left, top, bottom, width } = element.getBoundingClientRect();
  const spotOf = (box: DOMRect): Spot => ({
    left: box.left - left,
    top: box.top - top,
    width: box.width,
    height: box.height,
  });
  const taken: Spot[] = [];
  const lines: Spot[] = [];
  let end = bottom;
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      if (isUnseen(node as Element)) return NodeFilter.FILTER_REJECT;
      if (!isOther(node as Element)) return NodeFilter.FILTER_ACCEPT;
      const box = (node as Element).getBoundingClientRect();
      if (box.height > 0) end = Math.min(end, box.top);
      return NodeFilter.FILTER_REJECT;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (node.data.trim() === '' || isForReadersOnly(node)) continue;
      const spots = linesOf(node).map(spotOf);
      if (spots.some((spot) => spot.top > head)) break;
      taken.push(...spots);
      lines.push(...spots);
    } else if (Element.prototype.matches.call(node, THINGS)) {
      const box = (node as Element).getBoundingClientRect();
      if (box.width > 0 && box.height > 0) taken.push(spotOf(box));
    }
  }
  const isRtl = getComputedStyle(element).direction === 'rtl';
  const edges = taken.map((one) => (isRtl ? width - one.left - one.width : one.left));
  return { taken, lines, height: end - top, inset: Math.min(width, ...edges), isRtl };
}

const isPixel = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

/** What is there for screen readers only stands in a box of a pixel. */
const isForReadersOnly = ({ parentElement }: Text): boolean =>
  !parentElement || isPixel(parentElement.getBoundingClientRect());

/** And what is there to mislead readers (Facebook's decoys, 2026-09) in one that cuts what it holds. */
const isUnseen = (element: Element): boolean =>
  isPixel(element.getBoundingClientRect()) && getComputedStyle(element).overflowX !== 'visible';

function linesOf(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}
