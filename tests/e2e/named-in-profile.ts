import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { liveRecords, recordsOfLog, recordsOfTable, type StoredRecord } from './leveldb-records.ts';
import { unpackSnappy } from './snappy.ts';

/** Before a value that Chromium packed by itself (third_party/blink, idb_value_wrapping.cc). */
const PACKED = Buffer.from([0xff, 0x11, 0x03]);

/** Which of some words stand in an extension's part of a browser's profile. */
export interface NamedWords {
  /** In any byte of its files, packed or not, written over since or not. */
  anywhere: string[];
  /** In what its databases and its storage would still give, keys and indexes too. */
  live: string[];
}

/**
 * Searches every file of an extension in a browser's profile, in what LevelDB and Snappy packed too, for words, capitals
 * aside: as Latin-1 and as UTF-16 of either order, in which keys are kept. Files may go meanwhile.
 */
export async function namedInProfile(
  profile: string,
  extensionId: string,
  words: readonly string[],
): Promise<NamedWords> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => ({ folder: entry.parentPath, name: entry.name }))
    .filter(({ folder }) => folder.includes(extensionId));
  const read = await Promise.all(
    files.map(async ({ folder, name }) => {
      const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
      return {
        folder,
        bytes,
        records: recordsIn(bytes, name),
        isPlain: !/\.(log|ldb)$/.test(name),
      };
    }),
  );
  // each folder is a database of its own, with an order of its own
  const live = [...Map.groupBy(read, ({ folder }) => folder).values()].flatMap((parts) =>
    liveRecords(parts.flatMap(({ records }) => records)),
  );
  const bare = read.map(({ bytes }) => bytes);
  const plain = read.filter(({ isPlain }) => isPlain).map(({ bytes }) => bytes);
  const packed = read.flatMap(({ records }) => records);
  return {
    anywhere: wordsIn([...bare, ...bytesOf(packed)], words),
    live: wordsIn([...plain, ...bytesOf(live)], words),
  };
}

/** A file that is being written has no end yet: what can be read of it is read the next time. */
function recordsIn(bytes: Buffer, name: string): StoredRecord[] {
  try {
    if (name.endsWith('.log')) return recordsOfLog(bytes);
    return name.endsWith('.ldb') ? recordsOfTable(bytes) : [];
  } catch {
    return [];
  }
}

const bytesOf = (records: readonly StoredRecord[]): Uint8Array[] =>
  records.flatMap(({ key, value }) => [key, unwrapped(value)]);

function unwrapped(value: Uint8Array): Uint8Array {
  const at = Buffer.from(value.subarray(0, 16)).indexOf(PACKED);
  return at < 0 ? value : unpackSnappy(value.subarray(at + PACKED.length));
}

const wordsIn = (all: readonly Uint8Array[], words: readonly string[]): string[] =>
  words.filter((word) =>
    all.some((bytes) => textsOf(bytes).some((text) => text.includes(word.toLowerCase()))),
  );

/** Bytes read as letters in each way in which letters are kept, whether they begin at an even byte or not. */
function textsOf(bytes: Uint8Array): string[] {
  const all = Buffer.from(bytes);
  const even = all.subarray(0, all.length - (all.length % 2));
  const odd = all.subarray(1, all.length - ((all.length + 1) % 2));
  const swapped = [even, odd].map((part) => Buffer.from(part).swap16());
  return [
    all.toString('latin1'),
    ...[even, odd, ...swapped].map((part) => part.toString('utf16le')),
  ].map((text) => text.toLowerCase());
}
