import { type Reading, ReadingWriter } from './reading';

const OVERRIDE = '\u202e';
/** What ends an override: its own end, another one, an isolate's end, a line end. */
const ENDS = /[\u202c\u202d\u202e\u2069\n\u2029]|$/g;
const CLUSTER = /[\s\S]\p{M}*/gu;

/** True for a text of which some is shown from right to left against its nature. */
export const hasOverride = (text: string): boolean => text.includes(OVERRIDE);

/** The text in the order in which it is seen: what a right-to-left override turns round is turned back. */
export function undoOverrides(text: string): Reading {
  const writer = new ReadingWriter();
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf(OVERRIDE, at);
    if (start < 0) break;
    writer.copy(text, at, start);
    ENDS.lastIndex = start + 1;
    const end = ENDS.exec(text)?.index ?? text.length;
    const inside = Array.from(text.slice(start + 1, end).matchAll(CLUSTER)).reverse();
    for (const { 0: cluster, index } of inside) writer.add(cluster, start + 1 + index);
    at = end;
  }
  writer.copy(text, at, text.length);
  return writer.done();
}
