import type { Page, PageKind } from '../contract';

const ORIGIN = 'https://www.instagram.com';

const KINDS: Record<string, PageKind> = {
  '': 'feed',
  reels: 'feed',
  explore: 'search',
  direct: 'messages',
  notifications: 'notifications',
};

/** First parts of a path that are Instagram's own and no one's profile. */
const NOT_PROFILES =
  /^(?:p|reel|reels|tv|explore|direct|stories|accounts|web|about|legal|developer|notifications|your_activity|archive|emails|challenge|press|api|lite|nametag|session|graphql|privacy|terms|directory|fxcal|ads|business|create|threads)$/;

const POST_PATH = /^\/(?:[\w.]+\/)?(p|reel|reels|tv)\/([\w-]+)/;

/** What kind of page an address is, and of which post or account. */
export function pageAt(address: URL): Page {
  const code = shortcodeIn(address.pathname);
  if (code) return { kind: 'post', postKey: `instagram:${code}`, accountHandle: null };
  const [first = ''] = address.pathname.slice(1).split('/');
  const handle = handleIn(address.pathname);
  const kind = KINDS[first] ?? (handle ? 'profile' : 'other');
  return { kind, postKey: null, accountHandle: kind === 'profile' ? handle : null };
}

/** The shortcode of the post that a path leads to or below; null for other paths. */
export function shortcodeIn(path: string): string | null {
  const [, , code = null] = POST_PATH.exec(path) ?? [];
  // /reels/audio/<id>/ is a sound.
  return code === 'audio' ? null : code;
}

/** The post's address without its author and what follows the shortcode. */
export function postAddress(path: string): string | null {
  const [, kind, code] = POST_PATH.exec(path) ?? [];
  return kind && code ? `${ORIGIN}/${kind === 'reels' ? 'reel' : kind}/${code}/` : null;
}

/** The ids in a comment's permalink: `/p/<code>/c/<comment>/`, a reply's with `/r/<reply>/` behind. */
export function commentIdsIn(path: string): { id: string; parentId: string | null } | null {
  const [, comment, reply] = /\/c\/(\d+)(?:\/r\/(\d+))?/.exec(path) ?? [];
  if (!comment) return null;
  return reply ? { id: reply, parentId: comment } : { id: comment, parentId: null };
}

/** The handle whose profile, or whose reels, a path is; null for anything else. */
export function handleIn(path: string): string | null {
  const [, handle = ''] = /^\/([\w.]+)\/?(?:reels\/)?$/.exec(path) ?? [];
  return handle && !NOT_PROFILES.test(handle) ? handle : null;
}

/** The path of a link on Instagram, relative or not; empty for links elsewhere. */
export function pathOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('/')) return href.replace(/[?#].*$/, '');
  const url = URL.canParse(href) ? new URL(href) : null;
  return url?.hostname === 'www.instagram.com' ? url.pathname : '';
}

/** The absolute address of a path. */
export function absolute(path: string): string {
  return ORIGIN + path;
}
