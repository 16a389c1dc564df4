import * as v from 'valibot';
import { parseJson } from '../../features/data/parse-json';
import { MIGRATIONS } from '../migrations/migrations';
import { SCHEMA } from '../schema-number';
import { type BackupRows, KINDS, type Kind } from './backup-file';
import { BACKUP_FRAME, BACKUP_ROWS } from './backup-schema';

/** Bytes. Browsers can't hold much longer texts (Chromium: 512 MB of characters). */
const LARGEST = 256 * 1024 * 1024;

/**
 * Why a file can't be restored. Each is a sentence in the interface.
 * - `too-large`: larger than any backup.
 * - `not-json`: damaged, cut short or something else altogether.
 * - `not-backup`: JSON, but no backup of Vigie.
 * - `newer`: made by a newer Vigie.
 * - `wrong`: a backup with a row that no Vigie would have written; `where` names it.
 */
export type Refusal =
  | { why: 'too-large' | 'not-json' | 'not-backup' | 'newer' }
  | { why: 'wrong'; where: string };

export type ReadBackup =
  | { ok: true; madeAt: number; rows: BackupRows }
  | { ok: false; refusal: Refusal };

const refuse = (refusal: Refusal): ReadBackup => ({ ok: false, refusal });

/** Texts cut in the middle of a character are made whole, so that a second backup equals the first. */
const whole = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** Bytes of base64; anything else is left as it is, for the schema to refuse. */
function bytesOf(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return text;
  }
}

/** Brings a row of an older backup along, as the database brings its own. */
function bringAlong(kind: Kind, row: unknown, from: number): unknown {
  if (typeof row !== 'object' || row === null) return row;
  let current: Record<string, unknown> = { ...row };
  for (const { version, upgrade } of MIGRATIONS) {
    if (version > from) current = upgrade[kind]?.(current) ?? current;
  }
  return kind === 'snapshots' ? { ...current, packed: bytesOf(current.packed) } : current;
}

/** Reads a backup, believing nothing. Writes nothing. */
export async function readBackup(file: Blob): Promise<ReadBackup> {
  if (file.size > LARGEST) return refuse({ why: 'too-large' });
  const parsed = parseJson(await file.text(), whole);
  if (!parsed.ok) return refuse({ why: 'not-json' });
  const { json } = parsed;
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'version')) {
    return refuse({ why: 'not-backup' });
  }
  const { version } = json as { version: unknown };
  if (!Number.isInteger(version) || Number(version) < 1) return refuse({ why: 'not-backup' });
  if (Number(version) > SCHEMA) return refuse({ why: 'newer' });
  const frame = v.safeParse(BACKUP_FRAME, json, { abortEarly: true });
  if (!frame.success) return refuse({ why: 'not-backup' });

  const rows: Record<string, unknown[]> = {};
  for (const kind of KINDS) {
    const along: unknown[] = [];
    for (const [i, row] of frame.output.rows[kind].entries()) {
      const parsed = v.safeParse(
        BACKUP_ROWS[kind] as v.GenericSchema,
        bringAlong(kind, row, frame.output.version),
        { abortEarly: true },
      );
      if (!parsed.success) {
        const path = v.getDotPath(parsed.issues[0]);
        return refuse({ why: 'wrong', where: `${kind}[${i}]${path ? `.${path}` : ''}` });
      }
      along.push(parsed.output);
    }
    rows[kind] = along;
  }
  return { ok: true, madeAt: frame.output.madeAt, rows: rows as unknown as BackupRows };
}
