import type { Page, PageKind } from '../contract';

const ORIGIN = 'https://www.facebook.com';

const KINDS: Record<string, PageKind> = {
  '': 'feed',
  'home.php': 'feed',
  groups: 'feed',
  watch: 'feed',
  reel: 'feed',
  search: 'search',
  hashtag: 'search',
  notifications: 'notifications',
  messages: 'messages',
};

/** First parts of a path that are Facebook's own and no one's profile. */
const NOT_PROFILES =
  /^(?:$|.*\.php|groups|watch|reels?|search|hashtag|notifications|messages|photos?|share|stories|events|marketplace|gaming|friends|settings|saved|memories|ads|help|policies|privacy|login|bookmarks|business|fundraisers|live|media|plugins|dialog|pages_you_manage|professional_dashboard|me)$/;

/** An id of a post as found in an address; `pfbid…` changes from visit to visit, digits don't. */
const IN_PATH = [
  /\/(?:posts|permalink)\/(?:[^/]+\/)?(pfbid\w+|\d+)/,
  /\/videos\/(?:[^/]+\/)?(\d+)/,
  /^\/reel\/(\d+)/,
  /^\/share\/(?:[prv]\/)?(\w+)/,
];
const IN_QUERY = ['story_fbid', 'multi_permalinks', 'fbid', 'v'];

/** A link's target, relative ones included; null when it is none. */
export function resolve(href: string): URL | null {
  return URL.canParse(href, ORIGIN) ? new URL(href, ORIGIN) : null;
}

/** What kind of page an address is. A `pfbid` address gives no key: the post's own is made of digits once they are seen. */
export function pageAt(address: URL): Page {
  const id = postIdAt(address) ?? attachmentIdAt(address);
  const [first = ''] = address.pathname.slice(1).split('/');
  if (id)
    return { kind: 'post', postKey: isStable(id) ? `facebook:${id}` : null, accountHandle: null };
  const kind = KINDS[first];
  if (kind) return { kind, postKey: null, accountHandle: null };
  const profile = profileAt(address);
  return {
    kind: profile ? 'profile' : 'other',
    postKey: null,
    accountHandle: profile?.handle ?? null,
  };
}

/** The id of the post that an address is the permalink of, or whose pictures it shows. */
export function postIdAt(url: URL): string | null {
  const album = /^(?:pcb|gm)\.(\d+)/.exec(url.searchParams.get('set') ?? '')?.[1];
  if (album) return album;
  const inPath = IN_PATH[0]?.exec(url.pathname)?.[1];
  return inPath ?? url.searchParams.get('story_fbid') ?? url.searchParams.get('multi_permalinks');
}

/** The id of the picture or video an address shows: on a post's page it stands for the post, inside a post it may be someone else's. */
export function attachmentIdAt(url: URL): string | null {
  for (const pattern of IN_PATH) {
    const id = pattern.exec(url.pathname)?.[1];
    if (id) return id;
  }
  const name = IN_QUERY.find((key) => /^\w+$/.test(url.searchParams.get(key) ?? ''));
  return name && /^\/(?:photo|watch|video)/.test(url.pathname) ? url.searchParams.get(name) : null;
}

/** Digits: the same at every visit, for everyone. */
export function isStable(id: string): boolean {
  return /^\d+$/.test(id);
}

/** A profile's or page's handle (or number, where it has no name) and its plain address; null for other links. */
export function profileAt(url: URL): { handle: string; address: string } | null {
  if (!/(?:^|\.)facebook\.com$/.test(url.hostname)) return null;
  const parts = url.pathname.split('/').filter(Boolean);
  const [first = '', , third = ''] = parts;
  if (first === 'profile.php') {
    const id = url.searchParams.get('id');
    return id ? { handle: id, address: `${ORIGIN}/profile.php?id=${id}` } : null;
  }
  if (first === 'groups' && third === 'user' && parts[3]) {
    return { handle: parts[3], address: `${ORIGIN}/groups/${parts[1]}/user/${parts[3]}/` };
  }
  if ((first === 'people' || first === 'pages') && third) {
    return { handle: third, address: `${ORIGIN}/${first}/${parts[1]}/${third}/` };
  }
  if (NOT_PROFILES.test(first)) return null;
  return { handle: decodeURIComponent(first), address: `${ORIGIN}/${first}` };
}

/**
 * An address with only those of its parameters that `keeps` names. On the text: in Firefox a content script cannot
 * iterate `URLSearchParams` ("not safely Xrayable", 153, 2026-11).
 */
export function withParameters(url: URL, keeps: (name: string) => boolean): URL {
  const kept = new URL(url);
  const pairs = url.search.slice(1).split('&');
  kept.search = pairs.filter((pair) => pair !== '' && keeps(pair.replace(/=.*/s, ''))).join('&');
  return kept;
}
