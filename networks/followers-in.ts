import type { Count } from './contract';
import { readCount, type Shortening } from './counts';
import { find, findAll, parentOf, rawText } from './elements';

/**
 * « 12,3 k abonnés », "12,345 followers", « 1 204 personnes suivent ceci », and nothing else. Seen in English (LinkedIn,
 * 2026-03) and French (2026-09); the other languages from public code of 2026. "Following" and « abonnements » are those
 * whom the account follows.
 */
const FOLLOWERS =
  /^(\p{Nd}[^\p{L}]*(?:[\p{L}\p{M}]{1,4}\.?\s)?)\s*(?:followers?|abonn(?:é|ée|és|ées|ent|enten)|seguidor(?:a|es|as)?|seguaci|volgers?|obserwując(?:y|ych)|متابع\p{L}*|फ़ॉलोअर\p{L}*|(?:people|personnes|personas|personen|persone|pessoas) (?:follow|suivent|siguen|folgen|seguono|seguem)(?: this| ceci| la page| esto| dies| questo| isto)?)(?::innen)?$/iu;

/** English and French write the unit against the number: "12.3K followers". */
const JOINED = /^(\p{Nd}[\p{Nd}.,]*)([KMB])\s/u;

/** Characters of the longest such text. */
const LONGEST = 60;

/** Steps from an account's name to what holds its whole head. */
const HEAD_STEPS = 9;

/** The followers that a text says, if that is all it says or stands alone between dots: "1.2K followers • 30 following". */
export function followersIn(text: string, shortening: Shortening): Count | null {
  if (text.length > LONGEST) return null;
  for (const part of text.split(/\s*[·•|]\s*/)) {
    const number = FOLLOWERS.exec(part.trim().replace(JOINED, '$1 $2 '))?.[1];
    const count = number ? readCount(number, shortening) : null;
    if (count) return count;
  }
  return null;
}

/**
 * The followers in the head around an account's name: the first text that says them, going outwards until posts come in.
 * @param posts selector of what holds a post
 */
export function followersAround(
  name: Element | null,
  posts: string,
  shortening: Shortening,
): Count | null {
  let area = name && parentOf(name);
  for (let step = 0; area && step < HEAD_STEPS && !find(area, posts); step += 1) {
    for (const element of findAll(area, 'a, span, p, li, div, button')) {
      const count = followersIn(rawText(element), shortening);
      if (count) return titled(element) ?? count;
    }
    area = parentOf(area);
  }
  return null;
}

/** A shortened number may have the whole one as its title (Instagram, 2026). */
export function titled(element: Element): Count | null {
  const title = find(element, '[title]')?.getAttribute('title') ?? '';
  return /^\p{Nd}[\p{Nd}.,\s]*$/u.test(title) ? readCount(title, 'rounded') : null;
}

/** Whether a link under `root` leads to the account or to a part of its page: on a change of page the one before is still drawn. */
export function hasLinkTo(root: Element, handle: string): boolean {
  const wanted = handle.toLowerCase();
  return findAll(root, 'a[href]').some((link) => {
    const parts = decoded(link.getAttribute('href') ?? '')
      .toLowerCase()
      .split(/[/?=&#]/);
    return parts.includes(wanted);
  });
}

/** Links elsewhere may be written in an alphabet that is none of UTF-8's, as « %E9 » is: those are taken as they stand. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
