import type { Reply } from '../model';

/** Beyond this many, a list of tags is no longer read. */
const TAGS_OFFERED = 30;

/** The tags that most of these replies have, the most frequent first. */
export function commonTags(replies: readonly Reply[]): string[] {
  const counts = new Map<string, number>();
  for (const reply of replies) {
    for (const tag of reply.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, TAGS_OFFERED)
    .map(([tag]) => tag);
}
