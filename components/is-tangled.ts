/** Markers of lists and quotations on one line, each inside the one before: nobody writes forty. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}/m;
/** The same, one to a line. */
const INDENTED = /^[ \t]{80,}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/m;
/** Cells of a table on one line: nobody reads five hundred side by side. */
const WIDE = /^(?:[^|\n]*\|){500}/m;
const TAG = /<\/?[a-z][^<>]*>?/gi;

/** Of raw HTML, in tags and in UTF-16 units. Above, drawing takes more than 200 ms (Chromium 2026-11, 33,000 open `<b>`: 5 s). */
const MOST_TAGS = 1000;
const MOST_IN_TAGS = 10_000;

/** Whether a Markdown text is nested so deep, or is so much HTML, that it is no prose and would hold the page up. */
export function isTangled(source: string): boolean {
  if ([DEEP, INDENTED, WIDE].some((shape) => shape.test(source))) return true;
  let tags = 0;
  let length = 0;
  for (const [tag] of source.matchAll(TAG)) {
    tags += 1;
    length += tag.length;
    if (tags > MOST_TAGS || length > MOST_IN_TAGS) return true;
  }
  return false;
}
