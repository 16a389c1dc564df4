const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** On X ids grow with time, and a page tells replies by that: what answers a post begins with 9, every post with less. */
const POSTS = { from: 1_000_000_000_000_000_000n, span: 8_000_000_000_000_000_000n };
const OTHERS = { from: 9_000_000_000_000_000_000n, span: 220_000_000_000_000_000n };

/** A 19-digit id that depends only on the slot's name (FNV-1a, 64 bits), so that it survives edits of the tables. */
export function sampleId(slot: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(slot)) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  // Neighbouring slots differ only in their last byte: spread it over all the digits.
  hash = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & MASK;
  hash ^= hash >> 33n;
  const { from, span } = slot.startsWith('post/') ? POSTS : OTHERS;
  return String(from + (hash % span));
}
