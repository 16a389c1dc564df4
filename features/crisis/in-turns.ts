import { startPace } from '../replies/interchange/pace';

/** Does work on each item in its order, a little at a time: whatever else waits in the worker has its turn in between. */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const rest = startPace({});
  const results: Result[] = [];
  for (const item of items) {
    await rest(0);
    results.push(work(item));
  }
  return results;
}
