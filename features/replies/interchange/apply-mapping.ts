import type { Reply } from '../model';
import { ASKED_WORDS } from './asked-words';
import type { ColumnMapping, ColumnRole, Table } from './column-mapping';
import { convertText } from './convert-text';
import { unguardCell } from './csv-guard';
import { bareTrigger, finishReply } from './finish-reply';
import type { ImportNote } from './import-note';
import { namedLanguage, namedNetwork, namedState, namedYes } from './named-values';
import { type Pace, startPace } from './pace';
import { type ImportedReply, type ReadRows, type Refused, refuseFile } from './read-outcome';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const listed = (cell: string): string[] =>
  cell
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Values that aren't known are left out, with a note. */
function known<Value>(
  cells: readonly string[],
  read: (cell: string) => Value | undefined,
  notes: ImportNote[],
): Value[] {
  return cells.flatMap((cell) => {
    const value = read(cell);
    if (value === undefined) notes.push({ code: 'value-unknown', detail: cell });
    return value === undefined ? [] : [value];
  });
}

/** Reads the rows of one table under one mapping. */
function rowReader(mapping: ColumnMapping, language: Reply['language'], isGuarded: boolean) {
  const columns = (role: ColumnRole) =>
    mapping.roles.flatMap((given, i) => (given === role ? [i] : []));
  const places = new Map(mapping.roles.map((role) => [role, columns(role)]));

  return (cells: readonly string[], row: number): ImportedReply => {
    const notes: ImportNote[] = [];
    const all = (role: ColumnRole) =>
      (places.get(role) ?? []).map((i) =>
        isGuarded ? unguardCell(cells[i] ?? '') : (cells[i] ?? ''),
      );
    const one = (role: ColumnRole) => all(role)[0] ?? '';
    const [said] = known(listed(one('language')), namedLanguage, notes);
    const converted = (text: string) => {
      const read = convertText(text, mapping, ASKED_WORDS[said ?? language]);
      notes.push(...read.notes);
      return read.text;
    };
    const [state] = known(listed(one('state')), namedState, notes);
    const brand = one('brand').trim();
    const id = one('id').trim().toLowerCase();
    return {
      row,
      id: UUID.test(id) ? id : null,
      brand: brand === '' ? null : brand === '*' ? 'all' : { id: null, name: brand },
      notes,
      fields: {
        title: one('title'),
        shortcut: mapping.tags === 'vigie' ? one('shortcut') : bareTrigger(one('shortcut')),
        body: converted(one('body')),
        variants: all('variant').map(converted),
        tags: listed(one('tags')),
        ...(said && { language: said }),
        ...(state && { state }),
        ...(places.has('networks') && {
          networks: [...new Set(known(listed(one('networks')), namedNetwork, notes))],
        }),
        ...(places.has('favourite') && { favourite: namedYes(one('favourite')) }),
        ...(places.has('crisis-safe') && { crisisSafe: namedYes(one('crisis-safe')) }),
      },
    };
  };
}

/**
 * The replies of a table, its columns read as the mapping says. Cells guarded against formulas lose their guard.
 * @param language of questions that have no words of their own, where the row names no language
 * @throws the signal's reason when given up
 */
export async function applyMapping(
  { rows }: Table,
  mapping: ColumnMapping,
  language: Reply['language'],
  pace: Pace,
): Promise<({ ok: true } & Omit<ReadRows, 'format'>) | Refused> {
  if (!mapping.roles.includes('body')) return refuseFile('no-body-column');
  const rest = startPace(pace);
  const read = rowReader(mapping, language, mapping.tags === 'vigie');
  const found: Omit<ReadRows, 'format'> = { replies: [], refused: [], notes: [] };
  for (const [i, cells] of rows.entries()) {
    if ((i === 0 && mapping.hasHeader) || cells.every((cell) => cell.trim() === '')) continue;
    const finished = finishReply(read(cells, i + 1));
    if (finished.ok) found.replies.push(finished.reply);
    else found.refused.push(finished.refused);
    await rest(i / rows.length);
  }
  if (found.replies.length + found.refused.length === 0) return refuseFile('empty');
  if (mapping.hasHeader) {
    for (const [i, name] of (rows[0] ?? []).entries()) {
      const isUsed = (mapping.roles[i] ?? 'ignore') !== 'ignore';
      if (!isUsed && rows.slice(1).some((row) => row[i]?.trim())) {
        found.notes.push({ code: 'left-out', detail: name.slice(0, 60) });
      }
    }
  }
  return { ok: true, ...found };
}
