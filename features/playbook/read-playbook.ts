import * as v from 'valibot';
import { parseJson } from '../data/parse-json';
import { PLAYBOOK_FILE, PLAYBOOK_VERSION, type Playbook } from './playbook-file';

/** Bytes: 20,000 replies of a thousand characters. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Why a file can't be taken in. Each is a sentence in the interface.
 * - `too-large`: `where` is the most in bytes.
 * - `not-json`: damaged, cut short or something else altogether; `where` is the line and column.
 * - `not-playbook`: JSON, but no playbook of Vigie.
 * - `newer`: made by a newer Vigie; `where` is its version.
 * - `wrong`: a playbook with an entry that Vigie doesn't write; `where` names it.
 * - `twice`: two entries with one id; `where` names the second.
 */
export interface PlaybookRefusal {
  why: 'too-large' | 'not-json' | 'not-playbook' | 'newer' | 'wrong' | 'twice';
  where: string;
}

export type ReadPlaybook =
  | { ok: true; playbook: Playbook }
  | { ok: false; refusal: PlaybookRefusal };

const refuse = (why: PlaybookRefusal['why'], where: string | number = ''): ReadPlaybook => ({
  ok: false,
  refusal: { why, where: String(where) },
});

/** An own field of whatever a file held; undefined where there is none. */
function fieldOf(json: unknown, name: string): unknown {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, name)) return undefined;
  return (json as Record<string, unknown>)[name];
}

/** The path of what is wrong, as a programmer writes it: `replies[3].title`. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  return path.replace(/\.(\d+)(?=\.|$)/g, '[$1]').slice(0, 200);
}

function secondOfId({ brand, ...sections }: Playbook): string | null {
  const seen = new Set([brand.id]);
  for (const [name, entries] of Object.entries(sections)) {
    if (!Array.isArray(entries)) continue;
    for (const [i, { id }] of entries.entries()) {
      if (seen.has(id)) return `${name}[${i}].id`;
      seen.add(id);
    }
  }
  return null;
}

/** Reads a playbook's text, believing nothing. */
export function parsePlaybook(text: string): ReadPlaybook {
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse('not-json', parsed.where);
  const { json } = parsed;
  if (fieldOf(json, 'format') !== 'vigie-playbook') return refuse('not-playbook');
  // looked at before the rest: a newer file may have any shape
  const version = fieldOf(json, 'version');
  if (!Number.isInteger(version) || Number(version) < 1) return refuse('wrong', 'version');
  if (Number(version) > PLAYBOOK_VERSION) return refuse('newer', Number(version));
  const read = v.safeParse(PLAYBOOK_FILE, json, { abortEarly: true });
  if (!read.success) return refuse('wrong', placeOf(read.issues[0]));
  const twice = secondOfId(read.output);
  return twice === null ? { ok: true, playbook: read.output } : refuse('twice', twice);
}

/** Reads a file, or refuses it before it is even loaded when it is too large. Writes nothing. */
export async function readPlaybook(file: Blob): Promise<ReadPlaybook> {
  if (file.size > LARGEST) return refuse('too-large', LARGEST);
  return parsePlaybook(await file.text());
}
