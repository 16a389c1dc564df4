/**
 * The same items in an order of chance, each order as likely as any other (Fisher–Yates).
 * @param random from 0, included, to 1, excluded
 */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let end = shuffled.length - 1; end > 0; end -= 1) {
    const at = Math.floor(random() * (end + 1));
    const [taken, last] = [shuffled[at] as T, shuffled[end] as T];
    shuffled[at] = last;
    shuffled[end] = taken;
  }
  return shuffled;
}
