/** The top of a match file and its matches, each text as it stands, with the line on which it begins (from 1). */
export interface YamlParts {
  top: string;
  matches: { text: string; line: number }[];
}

const MATCHES = /^matches\s*:[^\S\n]*(?:#[^\n]*)?$/m;

/**
 * Cuts a match file in block style into its matches, so that each is parsed by itself: a whole file of 10,000
 * would hold the page for seconds. A line that begins with a dash at the indent of the first match can only begin
 * another: whatever belongs to a match is indented deeper (YAML 1.2.2, section 8.2.1).
 * @returns null when the matches aren't written so
 */
export function splitYaml(text: string): YamlParts | null {
  const start = MATCHES.exec(text);
  if (start === null) return null;
  const begin = start.index + start[0].length;
  const indent = /^( *)-(?=\s)/m.exec(text.slice(begin))?.[1];
  if (indent === undefined) return null;
  const lines = text.slice(begin + 1).split('\n');
  const dash = new RegExp(`^ {${indent.length}}-(?=\\s|$)`);
  const matches: { lines: string[]; line: number }[] = [];
  const top = text.slice(0, start.index).split('\n');
  const firstLine = top.length + 1;
  // matches at the margin are told from another key by its colon, indented ones by their indent
  const endsMatches = indent === '' ? /^[A-Za-z_"'][^:]*:(?:\s|$)/ : /^[^\s#-]/;
  let after = lines.length;
  for (const [i, line] of lines.entries()) {
    if (dash.test(line)) matches.push({ lines: [line], line: firstLine + i });
    else if (endsMatches.test(line)) {
      // another key of the file: the matches are over
      after = i;
      break;
    } else matches.at(-1)?.lines.push(line);
  }
  return {
    top: [...top, ...lines.slice(after)].join('\n'),
    matches: matches.map(({ lines: own, line }) => ({ text: own.join('\n'), line })),
  };
}
