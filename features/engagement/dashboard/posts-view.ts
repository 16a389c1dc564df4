/** The ways of looking at the posts; each but the list is a step of the address: `#posts/curves`. No key of a post is called so. */
const POSTS_VIEWS = ['list', 'curves', 'accounts', 'best'] as const;
export type PostsView = (typeof POSTS_VIEWS)[number];

/** The view that an address names; null: it names a post. */
export function postsViewOf(step: string | null): PostsView | null {
  if (step === null) return 'list';
  return POSTS_VIEWS.find((view) => view === step && view !== 'list') ?? null;
}
