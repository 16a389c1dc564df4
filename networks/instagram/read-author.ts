import type { Author } from '../contract';
import { findAll, rawText } from '../elements';
import { readText } from '../text';
import { absolute, handleIn, pathOf } from './addresses';

/** The first link to a profile that shows a name; the picture's link before it shows none. */
export function profileLinkIn(element: Element): Element | undefined {
  for (const link of findAll(element, 'a[href]')) {
    if (handleIn(pathOf(link)) !== null && rawText(link) !== '') return link;
  }
  return undefined;
}

/** The author behind a link to a profile: on Instagram the name shown is the handle. */
export function authorOf(link: Element): Author | null {
  const path = pathOf(link);
  const handle = handleIn(path);
  return handle
    ? { handle, name: readText(link) || handle, address: absolute(`/${handle}/`) }
    : null;
}
