import type { Reading } from '../contract';
import { closest, find, findAll, isBefore, rawText } from '../elements';
import { readText } from '../text';
import type { Anatomy } from './anatomy';
import { COMMENT_BOX, HIDDEN, PARAGRAPH, REEL_TEXT } from './selectors';

/** "See more" and « Voir plus » are short; a hashtag or a mention inside a text is a link, not a button. */
const LONGEST_SEE_MORE = 25;

/** A text as people see it, its language and whether the network cut it. */
export interface Message {
  text: Reading<string>;
  truncated: boolean;
  language: string | null;
}

/** The text of a post; empty for one that has only pictures, or only shares another's. */
export function readPostMessage({ card, message, original }: Anatomy): Message {
  // What stands under a second header belongs to the shared original.
  const isOwn = (block: Element) => !original || !isBefore(original, block);
  if (message) return readMessage(isOwn(message) ? [message] : []);
  const paragraphs = (selector: string) =>
    findAll(card, selector).filter((block) => isPostsParagraph(block, card) && isOwn(block));
  const plain = paragraphs(PARAGRAPH);
  return readMessage(plain.length > 0 ? plain : paragraphs(REEL_TEXT));
}

/** The text of the blocks, one under the other. */
export function readMessage(blocks: Element[]): Message {
  const truncated = blocks.some(isCut);
  const whole = blocks
    .map((block) => readText(block, isButton))
    .filter(Boolean)
    .join('\n');
  // The dots before "See more" are Facebook's.
  const text = truncated ? whole.replace(/\s*(?:…|\.{3})$/, '') : whole;
  const languageHolder = blocks.map(
    (block) => closest(block, '[lang]:not(html)') ?? find(block, '[lang]'),
  );
  return {
    text: { ok: true, value: text },
    truncated,
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
