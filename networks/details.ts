import type { Count, KindCount, NetworkId, Page } from './contract';

/** How many follow an account, as a page says. */
export interface Followers {
  /** As authors' handles are written (`Author.handle`). */
  handle: string;
  count: Count;
}

/**
 * What a network shows beside posts and comments: nothing that is needed at once, so that it is read by a script of its own,
 * which the background puts into the page, and content scripts stay small (docs/decisions/details.md).
 * Readers are pure, and give nothing rather than something doubtful.
 */
export interface DetailsReader {
  id: NetworkId;
  /** Match patterns of the network's pages. */
  matches: readonly string[];
  pageAt(address: URL): Page;
  /**
   * Followers of the account whose page this is, from its head, and of the authors under whose names posts say it.
   * @param posts the elements that hold a post now
   */
  readFollowers(root: Element, page: Page, posts: readonly Element[]): Followers[];
  /** The reactions to a post by kind, the commonest first, as far as they are shown; empty where they aren't told apart. */
  readKinds(post: Element): KindCount[];
}
