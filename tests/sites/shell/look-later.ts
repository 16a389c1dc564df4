import type { World } from '../world/model.ts';

/** How many came meanwhile, on every post. */
export const CAME_LATER = { reactions: 38, comments: 5, views: 38 };

/** The same world some time later, as `later` in the look asks: a little more of everything that is counted. */
export function lookLater(world: World): World {
  const posts = world.posts.map((post) => {
    const { reactions, comments, views } = post.counters;
    return {
      ...post,
      counters: {
        ...post.counters,
        reactions: reactions === null ? null : reactions + CAME_LATER.reactions,
        comments: comments + CAME_LATER.comments,
        views: views === null ? null : views + CAME_LATER.views,
      },
    };
  });
  return { ...world, posts };
}
