import type { Page } from '../contract';
import { postUrnIn } from './urn';

const SLUG_POST = /^\/posts\/.*[-_](?:activity|share|ugcPost)-(\d+)/i;
const ACCOUNT = /^\/(?:in|company|showcase|school)\/([^/]+)/;
const KINDS: [RegExp, Page['kind']][] = [
  [/^\/(feed\/hashtag|search)\b/, 'search'],
  [/^\/feed\b/, 'feed'],
  [/^\/groups\/\d+/, 'feed'],
  [/^\/notifications\b/, 'notifications'],
  [/^\/messaging\b/, 'messages'],
];

/** What kind of page an address of LinkedIn is. Company administration counts as the company's profile. */
export function pageAt(address: URL): Page {
  const path = decoded(address.pathname);
  const post = /^\/(?:embed\/)?feed\/update\//.test(path)
    ? postUrnIn(path)?.id
    : SLUG_POST.exec(path)?.[1];
  if (post) return { kind: 'post', postKey: `linkedin:${post}`, accountHandle: null };
  const account = ACCOUNT.exec(path)?.[1];
  if (account) return { kind: 'profile', postKey: null, accountHandle: account };
  const [, kind = 'other'] = KINDS.find(([pattern]) => pattern.test(path)) ?? [];
  return { kind, postKey: null, accountHandle: null };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
