import { emojiOf } from '../../networks/text';

/** Where a letter stands in the page: in a text node, or an image that stands for it. */
interface Place {
  node: Text | Element;
  offset: number;
}

/** What is written in an element, white space left out: networks draw it otherwise than they hold it. */
export interface Letters {
  text: string;
  places: Place[];
}

const NEVER_TEXT = 'script,style,noscript,template,svg,textarea,input,select,iframe';

/** Buttons in a text ("see more"), and what is there for copying or for screen readers only. */
const ASIDE = 'button,[role="button"],[aria-hidden="true"]';

/**
 * Reads the letters of an element.
 * @param isOther elements to leave out with all they hold: comments nested in the comment
 * @param withAside what is no text on most networks, and on some holds it
 * @param most letters after which no further text is read
 */
export function readLetters(
  element: Element,
  isOther: (inner: Element) => boolean,
  withAside: boolean,
  most = Number.POSITIVE_INFINITY,
): Letters {
  const out = withAside ? NEVER_TEXT : `${NEVER_TEXT},${ASIDE}`;
  // Not by the nodes' own properties: the fields of a form can stand in for those.
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const inner = node as Element;
      return Element.prototype.matches.call(inner, out) || isOther(inner)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT;
    },
  );
  let text = '';
  const places: Place[] = [];
  for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode()) {
    const drawn =
      node instanceof Text ? node.data : node instanceof HTMLImageElement ? emojiOf(node) : '';
    for (let offset = 0; offset < drawn.length; offset += 1) {
      const letter = drawn.charAt(offset);
      if (isBlank(letter)) continue;
      text += letter;
      places.push({ node: node as Text | Element, offset });
    }
  }
  return { text, places };
}

/** A text without white space, and where each of its letters stands in it. */
export function squeeze(text: string): { text: string; at: number[] } {
  let squeezed = '';
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const letter = text.charAt(offset);
    if (isBlank(letter)) continue;
    squeezed += letter;
    at.push(offset);
  }
  return { text: squeezed, at };
}

const isBlank = (letter: string): boolean => letter.trim() === '';

/** The range of the letters from `start` up to `end`, which is left out and beyond `start`. */
export function rangeOf({ places }: Letters, start: number, end: number): Range | null {
  const first = places[start];
  const last = places[end - 1];
  if (!first || !last) return null;
  const range = (first.node.ownerDocument ?? document).createRange();
  if (first.node instanceof Text) range.setStart(first.node, first.offset);
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, last.offset + 1);
  else range.setEndAfter(last.node);
  return range;
}
