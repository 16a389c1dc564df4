/** A heading as it stands in a Markdown text. */
export interface HeadingLine {
  level: number;
  /** With its inline marks. */
  text: string;
  /** Offsets of the heading and of what follows it (UTF-16 units). */
  start: number;
  bodyStart: number;
}

const HASHES = /^ {0,3}(#{1,6})(?:[ \t\u00A0]+(.*))?$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
/** What no heading underlined on the next line begins with: lists, quotes, tables. */
const NO_HEADING = /^\s*(?:$|[-*+>|#]|\d+[.)])/;

/** The headings of a Markdown text, of both makes (CommonMark 0.31.2 §4.2 and §4.3), without those inside fenced code. */
export function headingLines(markdown: string): HeadingLine[] {
  const found: HeadingLine[] = [];
  let fence: string | null = null;
  let before = { text: '', start: 0 };
  let start = 0;
  while (start < markdown.length) {
    const at = markdown.indexOf('\n', start);
    const next = at < 0 ? markdown.length : at + 1;
    const text = markdown.slice(start, at < 0 ? next : at).replace(/\r$/, '');
    const marks = FENCE.exec(text)?.[1] ?? null;
    if (fence !== null) {
      if (marks?.startsWith(fence)) fence = null;
    } else if (marks !== null) {
      fence = marks;
    } else {
      const [, hashes, words = ''] = HASHES.exec(text) ?? [];
      const underline = UNDERLINE.exec(text)?.[1];
      if (hashes !== undefined) {
        const title = words.replace(/[ \t]#+[ \t]*$/, '').trim();
        found.push({ level: hashes.length, text: title, start, bodyStart: next });
      } else if (underline !== undefined && !NO_HEADING.test(before.text)) {
        const level = underline.startsWith('=') ? 1 : 2;
        found.push({ level, text: before.text.trim(), start: before.start, bodyStart: next });
      }
    }
    before = { text: fence === null ? text : '', start };
    start = next;
  }
  return found;
}
