import { closest, find, findAll, isMatch, parentOf } from '../elements';
import { ENCODED_COMMENT_LINK, HIDDEN, LIKE_BUTTON, MESSAGE, PROFILE_NAME } from './selectors';

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
  /** The mark in the like button. */
  bar: Element | null;
  /** Address of the first comment's author, which names the post. */
  commentLink: string | null;
}

/** Finds the parts of a card that readers start from. */
export function anatomyOf(card: Element): Anatomy {
  const parts = findAll(
    card,
    `${PROFILE_NAME}, ${LIKE_BUTTON}, ${MESSAGE}, ${ENCODED_COMMENT_LINK}`,
  );
  const shown = (selector: string) =>
    parts.filter((part) => isMatch(part, selector) && !closest(part, HIDDEN));
  const [marked, original = null] = shown(PROFILE_NAME);
  const heading = marked ?? headingIn(card);
  const [message = null] = shown(MESSAGE);
  const [bar = null] = shown(LIKE_BUTTON);
  const comment = parts.find((part) => part.localName === 'a');
  return {
    card,
    heading,
    header: heading && headerAround(heading, card),
    original,
    message,
    bar,
    commentLink: comment?.getAttribute('href') ?? null,
  };
}

/** Without Facebook's own mark, the first heading with a link. */
function headingIn(card: Element): Element | null {
  const links = findAll(card, 'h2 a[href], h3 a[href], h4 a[href]');
  const link = links.find((element) => !closest(element, HIDDEN));
  return link ? closest(link, 'h2, h3, h4') : null;
}

function headerAround(heading: Element, card: Element): Element {
  const below = `${MESSAGE}, ${LIKE_BUTTON}, [dir="auto"][style*="text-align"], [role="article"], form`;
  let header = heading;
  for (let step = 0; step < HEADER_STEPS; step++) {
    const parent = parentOf(header);
    if (!parent || header === card || find(parent, below)) break;
    header = parent;
  }
  return header;
}
