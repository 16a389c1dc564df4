import { grouped } from '../shell/notation.ts';
import type { Look, SiteHead } from '../site.ts';
import { sampleWorld } from '../world/world.ts';
import { idOf } from './shortcode.ts';

export const head: SiteHead = {
  hosts: ['www.instagram.com'],
  rootId: 'mount_0_0_sample',
  trustedTypes: true,
  htmlAttributes: (look) => `class="__fb-${look.theme}-mode"`,
  bodyAttributes: () => '',
  headMarkup: (look, path) =>
    `<title>Instagram</title><meta name="color-scheme" content="${look.theme}">${description(look, path)}`,
};

/** Pages of a post carry its counters and text in a meta: `291 likes, 372 comments - user on May 13, 2026: "…"`. */
function description(look: Look, path: string): string {
  const code = /\/(?:p|reel)\/([\w-]+)\//.exec(path)?.[1];
  const world = sampleWorld('instagram', look.language, look.day);
  const post = code && world.posts.find((each) => each.id === idOf(code));
  if (!post) return '';
  const handle = world.accounts.find((each) => each.id === post.by)?.handle ?? '';
  const at = new Date(Date.now() - post.minutesAgo * 60_000);
  const day = at.toLocaleDateString(look.language, { dateStyle: 'long' });
  const fr = look.language === 'fr';
  const { reactions, comments } = post.counters;
  const likes =
    reactions === null ? '' : `${grouped(reactions, look.language)} ${fr ? 'J’aime' : 'likes'}, `;
  const said = fr
    ? `${grouped(comments, 'fr')} commentaires - ${handle} le ${day} : "${post.text}". `
    : `${grouped(comments, 'en')} comments - ${handle} on ${day}: "${post.text}". `;
  const content = (likes + said)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
  return `<meta name="description" content="${content}"><meta property="og:description" content="${content}">`;
}
