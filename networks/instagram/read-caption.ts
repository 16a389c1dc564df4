import type { Reading } from '../contract';
import { closest, find, findAll, isBefore, isMatch, parentOf, rawText } from '../elements';
import { readText } from '../text';
import { commentLinkOf } from './find';
import { profileLinkIn } from './read-author';
import { POST_BOX, PRESSED_TEXT, REEL_AUTHOR, TEXT_BLOCK, TIME } from './selectors';

/** A post's text as people see it, its language and whether Instagram cut it. */
interface Caption {
  text: Reading<string>;
  truncated: boolean;
  language: string | null;
}

const NONE: Caption = { text: { ok: true, value: '' }, truncated: false, language: null };

/** Steps from the author's name to the text beside it. */
const CAPTION_STEPS = 9;

/**
 * The caption: a heading on some permalinks, else the text beside the second mention of the author,
 * the first being the post's header. A post without a caption has an empty text.
 */
export function readCaption(box: Element, permalink: Element | null): Caption {
  const heading = find(box, 'h1[dir="auto"]');
  if (heading) return captionOf(heading);
  const header = profileLinkIn(box);
  if (!header) return { ...NONE, text: { ok: false, why: 'changed' } };
  // On a post's own page more posts follow its date; in a feed the date stands at the top or at the end.
  const end = isMatch(box, 'main') ? permalink : null;
  for (const mention of findAll(box, `a[href="${header.getAttribute('href')}"]`)) {
    if (!isBefore(header, mention) || rawText(mention) === '') continue;
    if (end && !isBefore(mention, end)) break;
    const holder = textBeside(mention);
    if (holder) return captionOf(holder);
  }
  const beside = find(box, REEL_AUTHOR) && !permalink ? textAfter(header, box) : undefined;
  return beside ? captionOf(beside) : NONE;
}

/** In the reel viewer the author is named once, and the text stands below (2026). */
function textAfter(header: Element, box: Element): Element | undefined {
  return findAll(box, TEXT_BLOCK).find(
    (block) =>
      isBefore(header, block) &&
      !header.contains(block) &&
      !closest(block, `a, ${PRESSED_TEXT}`) &&
      !/^\d/.test(rawText(block)) &&
      rawText(block) !== '',
  );
}

/** The smallest element around the author's name that also has text; null in a comment by the author. */
function textBeside(mention: Element): Element | null {
  let area = parentOf(mention);
  for (let step = 0; area && step < CAPTION_STEPS && !isMatch(area, POST_BOX); step++) {
    if (commentLinkOf(area) || find(area, 'section, form, canvas, hr')) return null;
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(textOf(area, mention))) return area;
    area = parentOf(area);
  }
  return null;
}

function captionOf(holder: Element): Caption {
  const isHeading = isMatch(holder, 'h1');
  const author = isHeading ? undefined : profileLinkIn(holder);
  return {
    text: {
      ok: true,
      value: textOf(holder, author).replace(/\s*…$|\s*\.{3}$/, (cut) => (isCut(holder) ? '' : cut)),
    },
    truncated: isCut(holder),
    language: closest(holder, '[lang]:not(html)')?.getAttribute('lang') ?? null,
  };
}

/** The text without the author's name, the date and the buttons. */
function textOf(holder: Element, author: Element | undefined): string {
  return readText(
    holder,
    (element) =>
      element === author ||
      element.localName === 'time' ||
      element.getAttribute('role') === 'button',
  );
}

/** "… more" is the only short button in a caption. */
function isCut(holder: Element): boolean {
  return findAll(holder, PRESSED_TEXT).some(
    (button) => rawText(button) !== '' && !find(button, TIME) && !isMatch(button, 'a'),
  );
}
