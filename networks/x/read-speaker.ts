import type { Author, Reading } from '../contract';
import { readText } from '../text';
import { ACCOUNT_SWITCHER, AVATAR_PREFIX, OWN_PROFILE } from './selectors';

/** The account one is logged in as. Logged out there is none; before the left column is drawn it isn't known. */
export function readSpeaker(document: Document): Reading<Author> {
  const switcher = document.querySelector(ACCOUNT_SWITCHER);
  const profile = document.querySelector(OWN_PROFILE)?.getAttribute('href');
  const avatar = switcher?.querySelector(`[data-testid^="${AVATAR_PREFIX}"]`);
  const [name = '', ...rest] = switcher ? readText(switcher).split('\n') : [];
  const handle =
    avatar?.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length) ??
    profile?.slice(1) ??
    /@(\w+)\s*$/.exec([name, ...rest].join('\n'))?.[1];
  if (!handle || !/^\w+$/.test(handle)) {
    const isLoggedOut = document.querySelector('[data-testid="login"]') !== null;
    return { ok: false, why: isLoggedOut ? 'absent' : 'not-loaded' };
  }
  return {
    ok: true,
    value: {
      handle,
      name: name.replace(/@\w+$/, '') || handle,
      address: `https://x.com/${handle}`,
    },
  };
}
