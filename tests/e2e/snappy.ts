const tagOf = (byte: number): number => byte & 3;

/** A whole number in groups of seven bits, the lowest first, and where it ends. */
export function readVarint(bytes: Uint8Array, start: number): [value: number, end: number] {
  let value = 0;
  let scale = 1;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    value += (byte & 127) * scale;
    if (byte < 128) return [value, at + 1];
    scale *= 128;
  }
  throw new Error('a number without an end');
}

/**
 * Takes apart what Snappy packed (google/snappy, format_description.txt).
 * @throws when it isn't that
 */
export function unpackSnappy(packed: Uint8Array): Uint8Array {
  const [length, start] = readVarint(packed, 0);
  if (length > packed.length * 64) throw new Error('not packed by Snappy');
  const out = new Uint8Array(length);
  let to = 0;
  let at = start;
  const take = (bytes: number): number => {
    let value = 0;
    for (let place = 0; place < bytes; place += 1) value += packed[at + place]! * 256 ** place;
    at += bytes;
    return value;
  };
  while (at < packed.length) {
    const head = take(1);
    const tag = tagOf(head);
    if (tag === 0) {
      const size = head >> 2 < 60 ? (head >> 2) + 1 : take((head >> 2) - 59) + 1;
      out.set(packed.subarray(at, at + size), to);
      at += size;
      to += size;
      continue;
    }
    const size = tag === 1 ? ((head >> 2) & 7) + 4 : (head >> 2) + 1;
    const back = tag === 1 ? (head >> 5) * 256 + take(1) : take(tag === 2 ? 2 : 4);
    if (back === 0 || back > to) throw new Error('not packed by Snappy');
    // byte by byte: a copy may reach into what it writes
    for (let place = 0; place < size; place += 1, to += 1) out[to] = out[to - back]!;
  }
  if (to !== length) throw new Error('not packed by Snappy');
  return out;
}
