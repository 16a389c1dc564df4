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

/** A comment, where it hangs: its post and the comments above it, topmost first. */
interface FoundComment {
  post: SamplePost;
  above: SampleComment[];
  comment: SampleComment;
}

/** The comment with this id, of the world, a repetition or those still to arrive. */
export function endlessCommentById(world: World, id: string): FoundComment | undefined {
  for (const round of [0, Number(id.slice(-ROUND_DIGITS))]) {
    for (const [place, base] of world.posts.entries()) {
      const post = repeated(world, base, round);
      const all = place + round === 0 ? [...post.comments, ...world.arriving] : post.comments;
      const path = pathTo(all, id);
      const comment = path?.at(-1);
      if (path && comment) return { post, above: path.slice(0, -1), comment };
    }
  }
  return undefined;
}

function pathTo(comments: SampleComment[], id: string): SampleComment[] | undefined {
  for (const comment of comments) {
    if (comment.id === id) return [comment];
    const below = pathTo(comment.replies, id);
    if (below) return [comment, ...below];
  }
  return undefined;
}
