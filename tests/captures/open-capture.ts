import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Comment, Network, Post, ReadingContext } from '../../networks/contract';

/** Saved pages of the real networks, kept beside the repository and not in it. */
const CAPTURES = resolve(import.meta.dirname, '../../../shared/captures');

/** True where the saved pages are; a test that needs them is skipped elsewhere, and says so. */
export const hasCaptures = existsSync(CAPTURES);

export interface Capture {
  document: Document;
  context: ReadingContext;
  posts: Post[];
  comments: Comment[];
}

/**
 * Reads a saved page as the content script would: comments are never posts.
 * @param file path below the folder of captures
 * @param address where the page was seen
 */
export function openCapture(network: Network, file: string, address: string): Capture {
  const html = readFileSync(resolve(CAPTURES, file), 'utf8').replace(
    /<script[\s\S]*?<\/script>|<link\b[^>]*>|<iframe\b[^>]*>/g,
    '',
  );
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  const root = document.documentElement;
  const context: ReadingContext = {
    address: url,
    page: network.pageAt(url),
    language: root.lang,
    now: Date.now(),
  };
  const comments = network.findComments(root, context);
  const posts = network.findPosts(root).filter((element) => !comments.includes(element));
  return {
    document,
    context,
    posts: posts.flatMap((element) => network.readPost(element, context) ?? []),
    comments: comments.flatMap((element) => network.readComment(element, context) ?? []),
  };
}
