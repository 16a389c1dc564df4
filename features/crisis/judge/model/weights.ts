import { KIND_FEATURES } from './kind-features';
import { BUCKETS } from './letter-features';
import { WORD_KINDS } from './word-kind';
import { type WordsByKind, WordTable } from './word-table';

/** What a trained model answers about: abuse, a threat, a negative tone. */
export const HEADS = ['toxic', 'threat', 'negative'] as const;
export type Head = (typeof HEADS)[number];

/** Weights of one language by bucket, then by feature of the kinds of words; the heads side by side. */
export const TABLE_SIZE = (BUCKETS + KIND_FEATURES) * HEADS.length;

/** What a file of weights begins with, as JSON; lists by head. */
interface FileHead {
  /** Times a weight of a bucket is a logit, once divided by the square root of how many buckets a text has. */
  scale: number[];
  /** Times a weight of a kind feature is a logit. */
  kindScale: number[];
  bias: number[];
  /** The logit from which a head is believed alone, and from which it is believed beside another source. */
  alone: number[];
  beside: number[];
  /** The logit from which a text is negative. */
  negativeFrom: number;
}

/** One language's model. */
export interface Weights extends Readonly<FileHead> {
  table: Int8Array;
  words: WordTable;
}

/** What is written of a model: its words in full, of which the table only keeps the hashes. */
export interface TrainedWeights extends FileHead {
  table: Int8Array;
  words: WordsByKind;
}

const HEAD_BYTES = 4;

/** One file: the length of its head (four bytes, little-endian), the head as JSON, the table. */
export function writeWeights({ table, words, ...rest }: TrainedWeights): Uint8Array {
  const listed = words.map(([kind, some]) => [WORD_KINDS.indexOf(kind), some.join('\n')]);
  const head = new TextEncoder().encode(JSON.stringify({ ...rest, words: listed }));
  const file = new Uint8Array(HEAD_BYTES + head.length + table.length);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, HEAD_BYTES);
  file.set(new Uint8Array(table.buffer, table.byteOffset, table.length), HEAD_BYTES + head.length);
  return file;
}

/** The weights of a file that `npm run train` wrote; one of another make is our bug. */
export function readWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = HEAD_BYTES + view.getUint32(0, true);
  const { words, ...head }: FileHead & { words: [number, string][] } = JSON.parse(
    new TextDecoder().decode(file.subarray(HEAD_BYTES, end)),
  );
  const table = new Int8Array(file.subarray(end));
  if (table.length !== TABLE_SIZE) throw new Error('These weights are of another make');
  const byKind = words.map(([index, some]): WordsByKind[number] => [
    WORD_KINDS[index] ?? 'listed',
    some.split('\n'),
  ]);
  return { ...head, table, words: new WordTable(byKind) };
}
