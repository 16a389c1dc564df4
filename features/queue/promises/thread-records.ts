import { relaxedDatabase } from '../../../storage/database';
import type { SeenComment } from '../model';

/**
 * What a comment stands under; null: the post. On X a reply has a page of its own, where what answers it stands under no
 * comment but the post: that post may be a comment.
 */
const above = ({ network, parentKey, postKey }: SeenComment): string | null =>
  parentKey ?? (network === 'x' ? postKey : null);

/**
 * The key at the top of each comment's thread, found by walking up: reads what stands above them, and nothing beside.
 * @returns by the comment's key
 */
export async function threadsOf(comments: readonly SeenComment[]): Promise<Map<string, string>> {
  const known = new Map(comments.map((comment) => [comment.key, comment]));
  let missing = keysAbove(comments, known);
  while (missing.length > 0) {
    const found = await relaxedDatabase.comments.bulkGet(missing);
    const there = found.filter((comment) => comment !== undefined);
    for (const comment of there) known.set(comment.key, comment);
    missing = keysAbove(there, known);
  }
  return new Map(comments.map((comment) => [comment.key, topOf(comment, known)]));
}

const keysAbove = (comments: readonly SeenComment[], known: ReadonlyMap<string, SeenComment>) => [
  ...new Set(comments.flatMap((comment) => above(comment) ?? []).filter((key) => !known.has(key))),
];

function topOf(comment: SeenComment, known: ReadonlyMap<string, SeenComment>): string {
  // a page may make comments answer each other
  const passed = new Set<string>();
  let top = comment.key;
  for (let at: SeenComment | undefined = comment; at && !passed.has(at.key); ) {
    passed.add(at.key);
    const key = above(at);
    // the post of a comment on X, which is none itself, is where its thread ends
    top = key !== null && (known.has(key) || key === at.parentKey) ? key : at.key;
    at = known.get(top);
  }
  return top;
}
