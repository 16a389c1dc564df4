import type { Reading } from '../contract';
import { closest, find, findAll, isBefore, rawText } from '../elements';
import { readText } from '../text';
import { COMMENT_BOX, HIDDEN, MESSAGE, PARAGRAPH, PROFILE_NAME } from './selectors';

/** "See more" and « Voir plus » are short; a hashtag or a mention inside a text is a link, not a button. */
const LONGEST_SEE_MORE = 25;

/** A text as people see it, its language and whether the network cut it. */
export interface Message {
  text: Reading<string>;
  truncated: boolean;
  language: string | null;
}

/** The element with the text of a card's post; null when the post has none or shares another's. */
export function messageOf(card: Element): Element | null {
  const marked = find(card, MESSAGE);
  const message = marked && !closest(marked, HIDDEN) ? marked : null;
  const original = findAll(card, PROFILE_NAME)[1];
  // What stands under a second header belongs to the shared original.
  if (message && original && isBefore(original, message)) return null;
  return message;
}

/** The text of a card's post; empty for a post that has only pictures. */
export function readPostMessage(card: Element): Message {
  const message = messageOf(card);
  if (message) return readMessage([message]);
  const original = findAll(card, PROFILE_NAME)[1];
  const paragraphs = findAll(card, PARAGRAPH).filter(
    (block) => isPostsParagraph(block, card) && !(original && isBefore(original, block)),
  );
  return readMessage(paragraphs);
}

/** The text of the blocks, one under the other. */
export function readMessage(blocks: Element[]): Message {
  const text = blocks
    .map((block) => readText(block, isButton))
    .filter(Boolean)
    .join('\n');
  const languageHolder = blocks.map(
    (block) => closest(block, '[lang]:not(html)') ?? find(block, '[lang]'),
  );
  return {
    text: { ok: true, value: text },
    truncated: blocks.some(isCut),
    language: languageHolder.find(Boolean)?.getAttribute('lang') || null,
  };
}

function isPostsParagraph(block: Element, card: Element): boolean {
  if (closest(block, `${HIDDEN}, [contenteditable], a, [role="button"]`)) return false;
  const box = closest(block, COMMENT_BOX);
  return !box || box === card || !card.contains(box);
}

function isButton(element: Element): boolean {
  return element.getAttribute('role') === 'button';
}

function isCut(block: Element): boolean {
  return findAll(block, '[role="button"]').some((button) => {
    const { length } = rawText(button);
    return length > 0 && length <= LONGEST_SEE_MORE;
  });
}
