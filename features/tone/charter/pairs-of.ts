import type { CharterPair, CharterSection } from './model';
import { plainWords } from './plain-words';
import { type Side, sideOf, sidesOf } from './side-of';
import { tablesOf } from './tables-of';

/** A list's line with a mark or a label before it: « - À éviter : … », “✅ …”. */
const LABELLED =
  /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:([✅✓✔❌✗✘🚫])️?\s*|([^:]{1,24}?)[\s\u00A0\u202F]*:\s*)(\S.*)$/u;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(\S.*)$/;

/** What to say beside what not to, of one section, and its prose without them. */
export function pairsOf(section: CharterSection): { pairs: CharterPair[]; rest: string } {
  const { tables, others } = tablesOf(section.body);
  const pairs = tables.flatMap(({ head, rows }) => {
    const sides = sidesOf(head);
    const cell = (row: string[], side: Side) => plainWords(row[sides.indexOf(side)] ?? '');
    return rows.map((row) => ({ say: cell(row, 'say'), avoid: cell(row, 'dont') }));
  });
  const rest: string[] = [];
  for (const line of others) {
    const example = exampleIn(line, section);
    if (example === null) {
      rest.push(line);
      continue;
    }
    const last = pairs.at(-1);
    const field = example.side === 'dont' ? 'avoid' : 'say';
    // the other half of the pair begun on the line before
    if (section.kind === 'pairs' && last !== undefined && last[field] === '') {
      last[field] = example.text;
    } else pairs.push({ say: '', avoid: '', [field]: example.text });
  }
  return {
    pairs: pairs.filter(({ say, avoid }) => say !== '' || avoid !== ''),
    rest: rest.join('\n').trim(),
  };
}

function exampleIn(line: string, { kind }: CharterSection): { side: Side; text: string } | null {
  if (kind === 'do' || kind === 'dont') {
    const item = ITEM.exec(line)?.[1];
    return item === undefined
      ? null
      : { side: kind === 'do' ? 'say' : 'dont', text: plainWords(item) };
  }
  const [, mark, label = '', words = ''] = LABELLED.exec(line) ?? [];
  const side = sideOf(mark ?? plainWords(label));
  return side === null || side === 'why' ? null : { side, text: plainWords(words) };
}
