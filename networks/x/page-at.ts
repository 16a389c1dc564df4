import type { Page } from '../contract';

/** First segments that are pages of X itself, never an account. From the addresses of x.com, 2026-08. */
const PLACES: Record<string, Page['kind']> = {
  home: 'feed',
  notifications: 'notifications',
  messages: 'messages',
  search: 'search',
  hashtag: 'search',
};
const NO_ACCOUNT =
  /^(i|explore|compose|settings|login|logout|signup|intent|share|jobs|tos|privacy|about|download|account|oauth|bookmarks|lists|communities|topics|hashtag)$/;
const PROFILE_TABS = /^(with_replies|media|likes|highlights|articles|superfollows|affiliates)?$/;
const OWN_FEEDS = /^\/i\/(lists|communities|bookmarks|topics|timeline)\b/;

/** What kind of page an address of X is. The post of `/i/web/status/<id>` is known without its account. */
export function pageAt(address: URL): Page {
  const path = address.pathname;
  const status = /\/status(?:es)?\/(\d+)/.exec(path);
  if (status) return { kind: 'post', postKey: `x:${status[1]}`, accountHandle: null };

  const [, first = '', second = ''] = path.split('/');
  const kind = PLACES[first] ?? (OWN_FEEDS.test(path) ? 'feed' : null);
  if (kind) return { kind, postKey: null, accountHandle: null };
  if (/^\/i\/chat\b/.test(path)) return { kind: 'messages', postKey: null, accountHandle: null };
  if (/^\w{1,15}$/.test(first) && !NO_ACCOUNT.test(first) && PROFILE_TABS.test(second))
    return { kind: 'profile', postKey: null, accountHandle: first };
  return { kind: first === '' ? 'feed' : 'other', postKey: null, accountHandle: null };
}
