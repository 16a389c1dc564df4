/** A table of a Markdown text. */
export interface Table {
  head: string[];
  rows: string[][];
}

const isRuler = (line: string): boolean => line.includes('-') && /^[\s|:-]+$/.test(line);

function cellsOf(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** The tables of a section's body and the lines outside them (GitHub Flavored Markdown §4.10). */
export function tablesOf(body: string): { tables: Table[]; others: string[] } {
  const lines = body.split(/\r?\n/);
  const tables: Table[] = [];
  const others: string[] = [];
  let open: Table | null = null;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? '';
    if (!line.includes('|')) open = null;
    if (open !== null) {
      if (!isRuler(line)) open.rows.push(cellsOf(line));
    } else if (line.includes('|') && isRuler(next)) {
      open = { head: cellsOf(line), rows: [] };
      tables.push(open);
    } else {
      others.push(line);
    }
  }
  return { tables, others };
}
