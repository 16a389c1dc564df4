import type { Moment, Reading } from '../contract';
import { readText } from '../text';
import type { Article } from './article';

/** What X writes in `lang` for posts without words: undetermined, links, media, hashtags, emoji. Seen 2023 to 2026. */
const NO_LANGUAGE = /^(und|zxx|q..)$/;

/** The text and what the page says of it. A post of pictures alone has an empty text. */
export function readPostText(article: Article): {
  text: Reading<string>;
  truncated: boolean;
  language: string | null;
} {
  const element = article.parts.get('tweetText');
  const language = element?.getAttribute('lang') ?? null;
  return {
    text: { ok: true, value: element ? readText(element, isCutAddress, 'inline') : '' },
    truncated: article.parts.has('tweet-text-show-more-link'),
    language: language && !NO_LANGUAGE.test(language) ? language : null,
  };
}

/** The date, to the second. Adverts show none. */
export function readTime(article: Article, promoted: boolean): Reading<Moment> {
  const at = Date.parse(article.time?.getAttribute('datetime') ?? '');
  if (!Number.isNaN(at)) return { ok: true, value: { at, low: at, high: at } };
  return { ok: false, why: promoted ? 'hidden' : 'changed' };
}

/** In links, the scheme and the end of a long address are there for copying only; the ellipsis is drawn. */
function isCutAddress(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.textContent !== '…';
}
