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
  private place = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.place >= this.bytes.length;
  }

  /** @throws RangeError when the bytes end in the middle of a number */
  read(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const byte = this.bytes[this.place];
      if (byte === undefined)
        throw new RangeError('Packed snapshots end in the middle of a number');
      this.place += 1;
      value += (byte % 128) * weight;
      weight *= 128;
      if (byte < 128) break;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
