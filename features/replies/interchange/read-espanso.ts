import type { Reply } from '../model';
import { ASKED_WORDS } from './asked-words';
import { listOf, mapOf, variablesOf } from './espanso-match';
import { LONGEST_YAML_PIECE, MOST_REPLIES } from './limits';
import { type Pace, startPace } from './pace';
import { loadYaml, type ParseYaml } from './parse-yaml';
import { readEspansoMatch } from './read-espanso-match';
import { type ReadOutcome, type ReadRows, type Refused, refuseFile } from './read-outcome';
import { splitYaml } from './split-yaml';

/** A match still to be parsed, or parsed already with the whole file. */
type Item = { value: unknown } | { text: string; line: number };
interface Opened {
  ok: true;
  top: unknown;
  items: readonly Item[];
}

/** The file as a whole when it is short, else in pieces; a short one that is damaged in one place is read in pieces too. */
function open(text: string, parse: ParseYaml): Opened | Refused {
  const whole = text.length <= LONGEST_YAML_PIECE ? parse(text, 1) : null;
  if (whole?.ok) {
    const items = listOf(mapOf(whole.value).get('matches')).map((value) => ({ value }));
    return { ok: true, top: whole.value, items };
  }
  if (whole?.refusal.why === 'too-many-aliases') return whole;
  const parts = splitYaml(text);
  if (parts === null) return whole ?? refuseFile('too-large', LONGEST_YAML_PIECE);
  if (parts.top.length > LONGEST_YAML_PIECE) return refuseFile('too-large', LONGEST_YAML_PIECE);
  const top = parse(parts.top, 1);
  return top.ok ? { ok: true, top: top.value, items: parts.matches } : (whole ?? top);
}

function parsedItem(item: Item, parse: ParseYaml): { ok: true; value: unknown } | Refused {
  if ('value' in item) return { ok: true, value: item.value };
  if (item.text.length > LONGEST_YAML_PIECE) return refuseFile('wrong', item.line);
  const parsed = parse(item.text, item.line);
  return parsed.ok ? { ok: true, value: listOf(parsed.value)[0] } : parsed;
}

/**
 * A match file of Espanso. `imports` name other files, which aren't read.
 * @param language of questions that have no words of their own
 * @throws the signal's reason when given up
 */
export async function readEspanso(
  text: string,
  language: Reply['language'],
  pace: Pace,
): Promise<ReadOutcome> {
  const parse = await loadYaml();
  const opened = open(text.replace(/\r\n?/g, '\n'), parse);
  if (!opened.ok) return opened;
  const { items } = opened;
  const top = mapOf(opened.top);
  if (items.length === 0) return refuseFile(top.size === 0 ? 'wrong' : 'empty', '1:1');
  if (items.length > MOST_REPLIES) return refuseFile('too-many', MOST_REPLIES);
  const globals = variablesOf(top.get('global_vars'));
  const read: ReadRows = { format: 'espanso', replies: [], refused: [], notes: [] };
  if (top.has('imports')) read.notes.push({ code: 'left-out', detail: 'imports' });
  const rest = startPace(pace);
  for (const [i, item] of items.entries()) {
    const row = i + 1;
    const value = parsedItem(item, parse);
    const finished = value.ok
      ? readEspansoMatch(value.value, row, globals, ASKED_WORDS[language])
      : null;
    if (finished?.ok) read.replies.push(finished.reply);
    else if (finished) read.refused.push(finished.refused);
    else if (!value.ok) {
      read.refused.push({ row, name: '', why: 'damaged', detail: value.refusal.detail });
    }
    await rest(row / items.length);
  }
  return { ok: true, ...read };
}
