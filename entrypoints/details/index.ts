import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Details } from '../../messaging/details';
import { detailsReaders } from '../../networks/details-registry';
import { readDetails } from './read-details';

/**
 * Reads once what a page shows beside posts and comments, and leaves nothing behind: put into a page by the background,
 * which gets what is returned. Null where our content script isn't.
 */
export default defineUnlistedScript((): Details | null => {
  const lent = globalThis.vigie;
  // A page's own element of that name would stand here where our content script has lent nothing.
  if (!(lent?.signal instanceof AbortSignal) || lent.signal.aborted) return null;
  const address = new URL(location.href);
  const reader = detailsReaders.find(({ matches }) => matches.includes(`${address.origin}/*`));
  return reader ? readDetails(reader, address, document.documentElement, lent.held()) : null;
});
