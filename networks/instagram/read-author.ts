import type { Author } from '../contract';
import { findAll, rawText } from '../elements';
import { readText } from '../text';
import { absolute, handleIn, pathOf } from './addresses';

/** Links to a profile that show a name, in order. */
export function profileLinksIn(element: Element): Element[] {
  return findAll(element, 'a[href]').filter(
    (link) => handleIn(pathOf(link)) !== null && rawText(link) !== '',
  );
}

/** The author behind a link to a profile: on Instagram the name shown is the handle. */
export function authorOf(link: Element): Author | null {
  const path = pathOf(link);
  const handle = handleIn(path);
  return handle ? { handle, name: readText(link) || handle, address: absolute(path) } : null;
}
