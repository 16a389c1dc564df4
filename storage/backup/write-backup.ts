import { strictDatabase } from '../database';
import { SCHEMA } from '../schema-number';
import { KINDS } from './backup-file';

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const plain = (row: object): object =>
  'packed' in row && row.packed instanceof Uint8Array
    ? { ...row, packed: base64Of(row.packed) }
    : row;

/**
 * Everything Vigie keeps, as one file of JSON, read in one transaction so that it fits together.
 * Written row by row: as one string it would stand in memory twice.
 * @param now milliseconds since 1970
 */
export async function writeBackup(now: number = Date.now()): Promise<Blob> {
  const tables = KINDS.map((kind) => strictDatabase.table(kind));
  const parts: string[] = [`{"format":"vigie-backup","version":${SCHEMA},"madeAt":${now},"rows":{`];
  const write = async (): Promise<void> => {
    for (const [i, kind] of KINDS.entries()) {
      parts.push(`${i === 0 ? '' : ','}\n"${kind}":[`);
      let first = true;
      await strictDatabase.table(kind).each((row: object) => {
        parts.push(`${first ? '' : ','}\n${JSON.stringify(plain(row))}`);
        first = false;
      });
      parts.push(']');
    }
  };
  await strictDatabase.transaction('r', tables, write);
  parts.push('}}\n');
  return new Blob(parts, { type: 'application/json' });
}

/** `vigie-2026-11-21.json`, by the day here. */
export function backupName(now: number): string {
  const day = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `vigie-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}
