/** A text as it may be meant, with the way back to the text it is a reading of. */
export interface Reading {
  text: string;
  /** The offset in the other text of each UTF-16 unit of this one. */
  places: Int32Array;
  /** Stretches in which letters stood one by one, so that nobody can tell where words begin or end. */
  loose: readonly { start: number; end: number }[];
}

/** Writes a reading unit by unit. */
export class ReadingWriter {
  #text = '';
  #places: Int32Array;
  readonly #loose: Reading['loose'][number][] = [];

  /** @param expected how long the reading will be, about */
  constructor(expected = 64) {
    this.#places = new Int32Array(expected);
  }

  get length(): number {
    return this.#text.length;
  }

  /** Adds a text all of which stands for what begins at `place`. */
  add(text: string, place: number): void {
    const from = this.#grow(text);
    this.#places.fill(place, from, this.length);
  }

  /** Adds a stretch as it is. */
  copy(text: string, from: number, to: number): void {
    if (to <= from) return;
    const start = this.#grow(text.slice(from, to));
    for (let i = from; i < to; i++) this.#places[start + i - from] = i;
  }

  /** Says that what was written from `start` on is loose. */
  markLoose(start: number): void {
    this.#loose.push({ start, end: this.length });
  }

  done(): Reading {
    return {
      text: this.#text,
      places: this.#places.subarray(0, this.length),
      loose: this.#loose,
    };
  }

  /** Adds to the text and makes room for the places, which it does not write. */
  #grow(text: string): number {
    const { length } = this;
    this.#text += text;
    if (this.length > this.#places.length) {
      const room = new Int32Array(2 * this.length);
      room.set(this.#places.subarray(0, length));
      this.#places = room;
    }
    return length;
  }
}

/** Leads a reading of a reading back to the first text. */
export function composed(outer: Reading, inner: Reading): Reading {
  const places = new Int32Array(outer.places.length);
  for (let i = 0; i < places.length; i++) {
    const place = outer.places[i] ?? 0;
    places[i] = inner.places[place] ?? place;
  }
  return { ...outer, places };
}
