import * as v from 'valibot';
import { finishReply } from './finish-reply';
import { MOST_REPLIES } from './limits';
import { type Pace, startPace } from './pace';
import { parseJson } from './parse-json';
import { type ImportedReply, type ReadOutcome, type ReadRows, refuseFile } from './read-outcome';
import { REPLIES_FILE, REPLIES_FILE_VERSION, REPLY_OF_FILE } from './replies-file';

type FileReply = v.InferOutput<typeof REPLY_OF_FILE>;

function imported(
  row: number,
  { id, brandId, everyBrand, ...fields }: FileReply,
  names: ReadonlyMap<string, string>,
): ImportedReply {
  const name = names.get(brandId ?? '') ?? '';
  const brand = everyBrand ? 'all' : brandId === null ? null : { id: brandId, name };
  return { row, id, brand, notes: [], fields };
}

/** To recognise a row by that can't be read. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'title')) return '';
  const { title } = item as { title: unknown };
  return typeof title === 'string' ? title.slice(0, 60).toWellFormed() : '';
}

/**
 * Vigie's own JSON.
 * @throws the signal's reason when given up
 */
export async function readVigie(text: string, pace: Pace): Promise<ReadOutcome> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { json } = parsed;
  if (typeof json === 'object' && json !== null && Object.hasOwn(json, 'version')) {
    const { version } = json as { version: unknown };
    if (Number.isInteger(version) && Number(version) > REPLIES_FILE_VERSION)
      return refuseFile('newer');
  }
  const file = v.safeParse(REPLIES_FILE, json, { abortEarly: true });
  if (!file.success) return refuseFile('wrong', v.getDotPath(file.issues[0]) ?? '$');
  const { replies, brands } = file.output;
  if (replies.length > MOST_REPLIES) return refuseFile('too-many', MOST_REPLIES);
  if (replies.length === 0) return refuseFile('empty');
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const rest = startPace(pace);
  const read: ReadRows = { format: 'vigie', replies: [], refused: [], notes: [] };
  for (const [i, item] of replies.entries()) {
    const row = i + 1;
    const reply = v.safeParse(REPLY_OF_FILE, item, { abortEarly: true });
    if (reply.success) {
      const finished = finishReply(imported(row, reply.output, names));
      if (finished.ok) read.replies.push(finished.reply);
      else read.refused.push(finished.refused);
    } else {
      const where = v.getDotPath(reply.issues[0]) ?? '';
      const detail = `replies[${i}]${where && `.${where}`}`;
      read.refused.push({ row, name: nameOf(item), why: 'damaged', detail });
    }
    await rest(row / replies.length);
  }
  return { ok: true, ...read };
}
