import { closest, find, findAll, isMatch, parentOf } from '../elements';
import { HIDDEN, LIKE_BUTTON, MESSAGE, PART, PROFILE_NAME } from './selectors';
import { commentButtonsIn } from './unmarked-bar';

/** Steps from the author's name to what holds the date too (eight in the English feed of 2025-12). */
const HEADER_STEPS = 9;

/** The parts of a card, found in one pass: a card has thousands of elements, and most of them are decoys. */
export interface Anatomy {
  card: Element;
  /** The heading with the author's name; null in a card that Facebook emptied. */
  heading: Element | null;
  /** What holds the heading, the date and nothing below them. */
  header: Element | null;
  /** The heading of a shared original. */
  original: Element | null;
  message: Element | null;
  /** The mark in the like button; the button to comment, where there are no marks. */
  bar: Element | null;
}

/** Finds the parts of a card that readers start from. */
export function anatomyOf(card: Element): Anatomy {
  const parts = findAll(card, PART).filter((part) => !closest(part, HIDDEN));
  const [marked, original = null] = parts.filter((part) => isMatch(part, PROFILE_NAME));
  const heading = marked ?? headingIn(card);
  const message = parts.find((part) => isMatch(part, MESSAGE)) ?? find(card, MESSAGE);
  const bar = parts.find((part) => isMatch(part, LIKE_BUTTON)) ?? commentButtonsIn(card)[0] ?? null;
  return {
    card,
    heading,
    header: heading && headerAround(heading, card, [message, bar, original]),
    original,
    message,
    bar,
  };
}

/** Without Facebook's own mark, the first heading with a link. */
function headingIn(card: Element): Element | null {
  const links = findAll(card, 'h2 a[href], h3 a[href], h4 a[href]');
  const link = links.find((element) => !closest(element, HIDDEN));
  return link ? closest(link, 'h2, h3, h4') : null;
}

/** Up from the heading to where the post's text or its bar comes in. */
function headerAround(heading: Element, card: Element, below: (Element | null)[]): Element {
  let header = heading;
  for (let step = 0; step < HEADER_STEPS && header !== card; step++) {
    const parent = parentOf(header);
    if (!parent || below.some((part) => part && parent.contains(part))) break;
    header = parent;
  }
  return header;
}
