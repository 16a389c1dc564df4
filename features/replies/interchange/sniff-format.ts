import { fold } from '../search/fold';
import type { ReplyFormat } from './formats';
import { guessDelimiter } from './guess-delimiter';

/** Characters that are looked at. */
const START = 65_536;
const BRISKINE = ['id', 'title', 'shortcut', 'subject', 'body'];

/** What a text seems to be, by its start and its name. */
export function sniffFormat(text: string, name: string): ReplyFormat {
  const start = text.slice(0, START).trimStart();
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(start) || ending === 'json') {
    if (/"short_code"\s*:/.test(start)) return 'chatwoot';
    return start.startsWith('[') ? 'chatwoot' : 'vigie';
  }
  const isMatches = /^["']?(?:matches|global_vars|imports)["']?\s*:/m.test(start);
  if (
    ending === 'yml' ||
    ending === 'yaml' ||
    (isMatches && /\b(?:triggers?|regex)\s*:/.test(start))
  ) {
    return 'espanso';
  }
  const { delimiter, isEven } = guessDelimiter(start);
  const header = (start.split(/\r\n?|\n/, 1)[0] ?? '')
    .split(delimiter)
    .map((cell) => fold(cell.replace(/"/g, '')));
  if (BRISKINE.every((column) => header.includes(column))) return 'briskine';
  const isTable = ending === 'csv' || ending === 'tsv' || ending === 'tab';
  return isTable || isEven ? 'table' : 'text';
}
