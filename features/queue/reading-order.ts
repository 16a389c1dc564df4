import type { SeenComment } from './model';

/**
 * The order in which a page shows its comments, learnt as one scrolls: pages keep only a window of them, so each new
 * key takes its place behind the one that it follows on the page. Keys already placed stay where they are.
 */
export function learnOrder(known: readonly string[], onPage: readonly string[]): string[] {
  const placed = new Set(known);
  const following = new Map<string | null, string[]>();
  let before: string | null = null;
  for (const key of onPage) {
    if (placed.has(key)) before = key;
    else following.set(before, [...(following.get(before) ?? []), key]);
  }
  if (following.size === 0) return [...known];
  const first = onPage.find((key) => placed.has(key));
  const leading = following.get(null) ?? [];
  const order = first === undefined ? [...known, ...leading] : [];
  if (first === undefined) return order;
  for (const key of known) {
    if (key === first) order.push(...leading);
    order.push(key, ...(following.get(key) ?? []));
  }
  return order;
}

/** Comments in a learnt order; those it doesn't know, from an earlier visit, come last as they were. */
export function inOrder(comments: readonly SeenComment[], order: readonly string[]): SeenComment[] {
  const place = new Map(order.map((key, index) => [key, index]));
  const placeOf = ({ key }: SeenComment): number => place.get(key) ?? order.length;
  return [...comments].sort((one, other) => placeOf(one) - placeOf(other));
}
