import type { Author, Reading } from '../contract';
import { closest, find, findAll, isBefore } from '../elements';
import { readText } from '../text';
import { profileAt, resolve } from './addresses';
import { GROUP_MEMBER, HIDDEN, MESSAGE, PROFILE_NAME } from './selectors';

/**
 * Who wrote the post of a card. In a group's post shown elsewhere the heading names the group,
 * and the person stands under it (English feed, 2025-12).
 */
export function readPostAuthor(card: Element): Reading<Author> {
  const heading = headingOf(card);
  if (!heading) return { ok: false, why: 'changed' };
  const message = find(card, MESSAGE);
  const inHeading = (link: Element) => !message || isBefore(link, message);
  const member = findAll(card, GROUP_MEMBER).find(
    (link) => inHeading(link) && isNamed(link) && isBefore(heading, link),
  );
  const links = [...(member ? [member] : []), ...findAll(heading, 'a[href]').filter(isNamed)];
  for (const link of links) {
    const author = authorOf(link);
    if (author) return { ok: true, value: author };
  }
  const name = readText(heading);
  // Anonymous members of a group have a name and no link.
  return name
    ? { ok: true, value: { handle: null, name, address: null } }
    : { ok: false, why: 'changed' };
}

/** Name, handle and address from a link to a profile; null when it leads elsewhere or shows no name. */
export function authorOf(link: Element): Author | null {
  const url = resolve(link.getAttribute('href') ?? '');
  const profile = url && profileAt(url);
  const name = readText(link);
  return profile && name ? { ...profile, name } : null;
}

/** The heading with the author's name: Facebook's own mark, else the first heading with a link. */
export function headingOf(card: Element): Element | null {
  const marked = findAll(card, PROFILE_NAME).find((element) => !closest(element, HIDDEN));
  if (marked) return marked;
  const link = findAll(card, 'h2 a[href], h3 a[href], h4 a[href]').find(
    (element) => !closest(element, HIDDEN),
  );
  return link ? closest(link, 'h2, h3, h4') : null;
}

function isNamed(link: Element): boolean {
  return !closest(link, HIDDEN) && readText(link) !== '';
}
