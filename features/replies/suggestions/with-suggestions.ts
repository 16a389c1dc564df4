import type { Reply } from '../model';
import type { FoundReplies } from '../search/search-replies';
import type { Reason, Suggestion } from './suggestion';

/** What is listed, in parts that each begin at an index. */
export interface ListedReplies extends Omit<FoundReplies, 'parts'> {
  parts: { name: 'suggested' | FoundReplies['parts'][number]['name']; from: number }[];
  /** Why each suggested one is, by reply id. */
  reasons: ReadonlyMap<string, readonly Reason[]>;
}

/**
 * What was found with the suggested replies first, each once.
 * @param suggestions those not found (filtered away, removed) are left out
 */
export function withSuggestions(
  found: FoundReplies,
  suggestions: readonly Suggestion[],
): ListedReplies {
  const listed = new Map(found.replies.map((reply) => [reply.id, reply]));
  const suggested = suggestions.flatMap(({ reply }): Reply[] => {
    const stored = listed.get(reply.id);
    return stored ? [stored] : [];
  });
  const reasons = new Map(suggestions.map(({ reply, reasons: why }) => [reply.id, why]));
  if (suggested.length === 0) return { ...found, parts: found.parts, reasons: new Map() };
  const first = new Set(suggested);
  const parts: ListedReplies['parts'] = [{ name: 'suggested', from: 0 }];
  const replies = [...suggested];
  found.parts.forEach(({ name, from }, i) => {
    const part = found.replies.slice(from, found.parts[i + 1]?.from);
    const rest = part.filter((reply) => !first.has(reply));
    if (rest.length > 0) parts.push({ name, from: replies.length });
    replies.push(...rest);
  });
  return { ...found, replies, parts, reasons };
}
