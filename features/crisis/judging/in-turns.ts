/** Milliseconds of work in one go. The worker answers calls in between, and a slower machine has no long task either. */
const GO = 12;

/** Lets whatever waits have its turn. */
const giveWay = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Does work on each item in its order, a little at a time. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let start = performance.now();
  for (const item of items) {
    if (performance.now() - start > GO) {
      await giveWay();
      start = performance.now();
    }
    results.push(work(item));
  }
  return results;
}
