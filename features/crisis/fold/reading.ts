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
  readonly #parts: string[] = [];
  readonly #places: number[] = [];
  readonly #loose: Reading['loose'][number][] = [];

  get length(): number {
    return this.#places.length;
  }

  /** Adds a text all of which stands for what begins at `place`. */
  add(text: string, place: number): void {
    this.#parts.push(text);
    for (let i = 0; i < text.length; i++) this.#places.push(place);
  }

  /** Adds a stretch as it is. */
  copy(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.#parts.push(text.slice(from, to));
    for (let i = from; i < to; i++) this.#places.push(i);
  }

  /** Says that what was written from `start` on is loose. */
  markLoose(start: number): void {
    this.#loose.push({ start, end: this.length });
  }

  done(): Reading {
    return {
      text: this.#parts.join(''),
      places: Int32Array.from(this.#places),
      loose: this.#loose,
    };
  }
}

/** Leads a reading of a reading back to the first text. */
export function composed(outer: Reading, inner: Reading): Reading {
  return { ...outer, places: outer.places.map((place) => inner.places[place] ?? place) };
}
