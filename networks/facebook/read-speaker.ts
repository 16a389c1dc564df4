import type { Author, Reading } from '../contract';
import { closest, find, findAll } from '../elements';
import { authorOf } from './read-author';
import { EDITOR, HIDDEN } from './selectors';
import { labelOf, speakerIn } from './words';

/** The account's own picture in the top bar is named after it (English group, 2026). */
const OWN_PICTURE = '[role="banner"] [role="button"] svg[role="img"][aria-label]';

/** Lists of places to go: at home the first is one's own profile or page. */
const NAVIGATION = '[role="navigation"]';

/**
 * Who would be speaking: an open editor's label (« Commenter en tant que … ») says it, else the top bar's picture,
 * else the first place in the navigation. The handle is known where the navigation links to that very name.
 */
export function readSpeaker(document: Document): Reading<Author> {
  const page = document.documentElement;
  const name = nameInEditors(page) ?? find(page, OWN_PICTURE)?.getAttribute('aria-label');
  const [first = null, ...others] = findAll(page, `${NAVIGATION} a[href]`);
  const own = name
    ? [first, ...others].map((link) => link && authorOf(link)).find((known) => known?.name === name)
    : first && leadsHome(first);
  if (own) return { ok: true, value: own };
  return name
    ? { ok: true, value: { handle: null, name, address: null } }
    : { ok: false, why: 'absent' };
}

function nameInEditors(page: Element): string | null {
  for (const editor of findAll(page, EDITOR)) {
    const name = closest(editor, HIDDEN) ? null : speakerIn(labelOf(editor));
    if (name) return name;
  }
  return null;
}

function leadsHome(link: Element): Author | null {
  return closest(link, 'li') && find(link, 'svg, img') ? authorOf(link) : null;
}
