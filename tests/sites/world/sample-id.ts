const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** A 19-digit id that depends only on the slot's name (FNV-1a, 64 bits), so that it survives edits of the tables. */
export function sampleId(slot: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(slot)) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  // Neighbouring slots differ only in their last byte: spread it over all the digits.
  hash = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & MASK;
  hash ^= hash >> 33n;
  return String(1_000_000_000_000_000_000n + (hash % 8_000_000_000_000_000_000n));
}
