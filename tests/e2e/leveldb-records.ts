import { readVarint, unpackSnappy } from './snappy.ts';

/** One writing of a key; those before it stand in the files until LevelDB tidies them. */
export interface StoredRecord {
  key: Uint8Array;
  /** Empty where the key was deleted. */
  value: Uint8Array;
  isDeleted: boolean;
  /** The latest writing of a key has the highest. */
  order: bigint;
}

/** What LevelDB would still give: the latest writing of each key, unless that deleted it. */
export function liveRecords(records: readonly StoredRecord[]): StoredRecord[] {
  const latest = new Map<string, StoredRecord>();
  for (const record of records) {
    const key = Buffer.from(record.key).toString('latin1');
    const known = latest.get(key);
    if (known === undefined || known.order < record.order) latest.set(key, record);
  }
  return [...latest.values()].filter(({ isDeleted }) => !isDeleted);
}

const BLOCK = 32_768;
const HEADER = 7;
const FOOTER = 48;
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];

/** Everything in a log (google/leveldb, doc/log_format.md), written over since or not. */
export function recordsOfLog(file: Uint8Array): StoredRecord[] {
  const records: StoredRecord[] = [];
  let begun: Uint8Array[] = [];
  for (let at = 0; at + HEADER <= file.length; ) {
    const left = BLOCK - (at % BLOCK);
    const length = file[at + 4]! + file[at + 5]! * 256;
    const type = file[at + 6]!;
    if (left < HEADER || type === 0) {
      at += left;
      continue;
    }
    const piece = file.subarray(at + HEADER, at + HEADER + length);
    at += HEADER + length;
    // 1: whole, 2: first, 3: middle, 4: last
    begun = type < 3 ? [piece] : [...begun, piece];
    if (type === 1 || type === 4) records.push(...recordsOfBatch(Buffer.concat(begun)));
  }
  return records;
}

function* recordsOfBatch(batch: Uint8Array): Generator<StoredRecord> {
  const slice = (start: number): [Uint8Array, number] => {
    const [length, from] = readVarint(batch, start);
    return [batch.subarray(from, from + length), from + length];
  };
  let order = Buffer.from(batch).readBigUInt64LE(0);
  // eight bytes of order, four of count
  for (let at = 12; at < batch.length; order += 1n) {
    const isPut = batch[at] === 1;
    const [key, afterKey] = slice(at + 1);
    const [value, end] = isPut ? slice(afterKey) : [new Uint8Array(), afterKey];
    yield { key, value, isDeleted: !isPut, order };
    at = end;
  }
}

/** Everything in a table (google/leveldb, doc/table_format.md). */
export function recordsOfTable(file: Uint8Array): StoredRecord[] {
  const footer = file.subarray(file.length - FOOTER);
  if (MAGIC.some((byte, at) => footer[FOOTER - 8 + at] !== byte)) return [];
  const [, metaSize] = readVarint(footer, 0);
  const [, indexAt] = readVarint(footer, metaSize);
  return entriesOf(blockAt(file, footer, indexAt)).flatMap((block) =>
    entriesOf(blockAt(file, block.value, 0)).map(({ key, value }) => {
      // eight bytes behind the key: whether it was put, and its order
      const tail = Buffer.from(key.subarray(key.length - 8)).readBigUInt64LE(0);
      return {
        key: key.subarray(0, key.length - 8),
        value,
        isDeleted: (tail & 0xffn) === 0n,
        order: tail >> 8n,
      };
    }),
  );
}

function blockAt(file: Uint8Array, handle: Uint8Array, at: number): Uint8Array {
  const [offset, next] = readVarint(handle, at);
  const [size] = readVarint(handle, next);
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpackSnappy(block) : block;
}

function entriesOf(block: Uint8Array): Pick<StoredRecord, 'key' | 'value'>[] {
  const restarts = new DataView(block.buffer, block.byteOffset).getUint32(block.length - 4, true);
  const end = block.length - 4 * (restarts + 1);
  const records: Pick<StoredRecord, 'key' | 'value'>[] = [];
  let before = new Uint8Array();
  for (let at = 0; at < end; ) {
    const [shared, afterShared] = readVarint(block, at);
    const [own, afterOwn] = readVarint(block, afterShared);
    const [size, from] = readVarint(block, afterOwn);
    const key = Buffer.concat([before.subarray(0, shared), block.subarray(from, from + own)]);
    records.push({ key, value: block.subarray(from + own, from + own + size) });
    before = key;
    at = from + own + size;
  }
  return records;
}
