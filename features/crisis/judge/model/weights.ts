import { BUCKETS } from './hash-features';

/** What a trained model answers about: abuse, a threat. */
export const HEADS = ['toxic', 'threat'] as const;
export type Head = (typeof HEADS)[number];

/** One language's model: a weight for each bucket and head, and the listed words. */
export interface Weights {
  /** Bucket by bucket, the heads side by side; times `scale` is a logit. */
  table: Int8Array;
  scale: readonly number[];
  bias: readonly number[];
  /** The logit above which a head speaks alone, and above which it is believed beside another source. */
  alone: readonly number[];
  beside: readonly number[];
  /** Folded words and phrases by how bad they are: 1 in some senses, 2 always. */
  listed: ReadonlyMap<string, 1 | 2>;
}

interface FileHead {
  scale: number[];
  bias: number[];
  alone: number[];
  beside: number[];
  listed: [string, 1 | 2][];
}

/** One file: the length of its head (four bytes, little-endian), the head as JSON, the table. */
export function writeWeights(weights: Weights): Uint8Array {
  const { table, listed, ...rest } = weights;
  const head = new TextEncoder().encode(JSON.stringify({ ...rest, listed: [...listed] }));
  const file = new Uint8Array(4 + head.length + table.length);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, 4);
  file.set(new Uint8Array(table.buffer, table.byteOffset, table.length), 4 + head.length);
  return file;
}

/** The weights of a file that `npm run train` wrote; one of another make is our bug. */
export function readWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = view.getUint32(0, true);
  const head: FileHead = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length)));
  const table = new Int8Array(file.subarray(4 + length));
  if (table.length !== BUCKETS * HEADS.length) throw new Error('These weights are of another make');
  return { ...head, listed: new Map(head.listed), table };
}
