import * as v from 'valibot';
import type { Reply } from '../model';
import { ASKED_WORDS } from './asked-words';
import { convertText } from './convert-text';
import { bareTrigger, finishReply } from './finish-reply';
import { MOST_REPLIES } from './limits';
import { type Pace, startPace } from './pace';
import { parseJson } from './parse-json';
import { type ReadOutcome, type ReadRows, refuseFile } from './read-outcome';

/** A canned response as Chatwoot's API lists it; whatever else it holds is of no use here. */
const RESPONSE = v.object({ short_code: v.string(), content: v.string() });

/** The list itself, or under a name: what API, exports and scripts write. */
function listOf(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) return undefined;
  return Object.values(json).find((value): value is unknown[] => Array.isArray(value));
}

/**
 * Canned responses of Chatwoot: a list of `short_code` and `content`, whose variables are Liquid.
 * @throws the signal's reason when given up
 */
export async function readChatwoot(
  text: string,
  language: Reply['language'],
  pace: Pace,
): Promise<ReadOutcome> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const list = listOf(parsed.json);
  if (list === undefined) return refuseFile('wrong', '$');
  if (list.length > MOST_REPLIES) return refuseFile('too-many', MOST_REPLIES);
  if (list.length === 0) return refuseFile('empty');
  const rest = startPace(pace);
  const read: ReadRows = { format: 'chatwoot', replies: [], refused: [], notes: [] };
  for (const [i, item] of list.entries()) {
    const row = i + 1;
    const response = v.safeParse(RESPONSE, item, { abortEarly: true });
    if (response.success) {
      const { short_code, content } = response.output;
      const { text: body, notes } = convertText(
        content,
        { isHtml: false, tags: 'liquid' },
        ASKED_WORDS[language],
      );
      const fields = {
        title: short_code,
        shortcut: bareTrigger(short_code),
        body,
        variants: [],
        tags: [],
      };
      const finished = finishReply({ row, id: null, brand: null, notes, fields });
      if (finished.ok) read.replies.push(finished.reply);
      else read.refused.push(finished.refused);
    } else {
      const where = v.getDotPath(response.issues[0]) ?? '';
      read.refused.push({ row, name: '', why: 'damaged', detail: `[${i}]${where && `.${where}`}` });
    }
    await rest(row / list.length);
  }
  return { ok: true, ...read };
}
