import type { SamplePost, World } from '../world/model.ts';
import { shortcodeOf } from './shortcode.ts';

/** What sets one post apart from another on Instagram; the world says nothing of it, its place decides. */
interface PostKind {
  reel: boolean;
  /** « Les commentaires … ont été limités » : no comment field. */
  limited: boolean;
  likesHidden: boolean;
}

export function kindOf(sample: { world: World }, post: SamplePost): PostKind {
  const place = sample.world.posts.findIndex((each) => post.id.startsWith(each.id));
  return {
    reel: place % 5 === 2,
    limited: place % 8 === 5,
    likesHidden: post.counters.reactions === null || place % 8 === 4,
  };
}

/** `/p/<shortcode>/` or `/reel/<shortcode>/`. */
export function pathOf(sample: { world: World }, post: SamplePost): string {
  return `/${kindOf(sample, post).reel ? 'reel' : 'p'}/${shortcodeOf(post.id)}/`;
}
