import type { Author, Reading } from '../contract';
import { closest, findAll, isBefore } from '../elements';
import { readText } from '../text';
import { profileAt, resolve } from './addresses';
import type { Anatomy } from './anatomy';
import { GROUP_MEMBER, HIDDEN } from './selectors';

/**
 * Who wrote a post. In a group's post shown elsewhere the heading names the group,
 * and the person stands under it (English feed, 2025-12).
 */
export function readPostAuthor({ heading, header }: Anatomy): Reading<Author> {
  if (!heading || !header) return { ok: false, why: 'changed' };
  const isShown = (link: Element) => !closest(link, HIDDEN);
  const members = findAll(header, GROUP_MEMBER).filter(
    (link) => isShown(link) && isBefore(heading, link),
  );
  for (const link of [...members, ...findAll(heading, 'a[href]').filter(isShown)]) {
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
