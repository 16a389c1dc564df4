import type { SampleComment, SamplePost, World } from '../world/model.ts';

/** How many digits a repetition adds to an id. */
const ROUND_DIGITS = 3;

/**
 * The post at a place of the endless feed. The world's posts come first as they are; then again and again,
 * older each time, with `001`, `002`… put after every id, so that ids stay unique and the same on every load.
 */
export function endlessPost(world: World, index: number): SamplePost {
  const post = world.posts[index % world.posts.length];
  if (!post) throw new Error('The sample world has no post');
  return repeated(world, post, Math.floor(index / world.posts.length));
}

/** The post with this id, repeated or not; undefined when the world never showed it. */
export function endlessPostById(world: World, id: string): SamplePost | undefined {
  const exact = world.posts.find((post) => post.id === id);
  if (exact) return exact;
  const base = world.posts.find((post) => post.id === id.slice(0, -ROUND_DIGITS));
  return base && repeated(world, base, Number(id.slice(-ROUND_DIGITS)));
}

function repeated(world: World, post: SamplePost, round: number): SamplePost {
  if (round === 0) return post;
  const suffix = String(round).padStart(ROUND_DIGITS, '0');
  const older = round * (Math.max(...world.posts.map((each) => each.minutesAgo)) + 180);
  const renumber = (comment: SampleComment): SampleComment => ({
    ...comment,
    id: comment.id + suffix,
    minutesAgo: comment.minutesAgo + older,
    replies: comment.replies.map(renumber),
  });
  return {
    ...post,
    id: post.id + suffix,
    minutesAgo: post.minutesAgo + older,
    comments: post.comments.map(renumber),
  };
}
