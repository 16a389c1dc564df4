import type { Author } from '../contract';
import { readText } from '../text';

/** A name without its hidden twin, badge or degree (« • 2e », "• You"). Empty when the element shows none. */
export function nameIn(holder: Element): string {
  return firstPart(visibleText(holder));
}

/**
 * The text that people see where LinkedIn writes it twice: once for screen readers, once with `aria-hidden`.
 * Icons are `aria-hidden` too, but hold no text.
 */
export function visibleText(holder: Element): string {
  for (const twin of holder.querySelectorAll('[aria-hidden="true"]')) {
    const text = readText(twin);
    if (text) return text;
  }
  return readText(holder);
}

/** What stands before the first dot or line break: a name, « 20 h » of « 20 h • Modifié • ». */
export function firstPart(text: string): string {
  return text.split(/\n|\s*•/)[0]?.trim() ?? '';
}

/** An account from a link to its profile. The handle is the last part of the profile's address, for people and pages alike. */
export function authorAt(link: Element | null | undefined, name: string): Author {
  const [, kind, slug] =
    /\/(in|company|showcase|school)\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '') ?? [];
  return {
    handle: slug ? plain(slug) : null,
    name,
    address: slug ? `https://www.linkedin.com/${kind}/${slug}/` : null,
  };
}

function plain(slug: string): string {
  return /%(?![\da-f]{2})/i.test(slug) ? slug : decodeURI(slug);
}
