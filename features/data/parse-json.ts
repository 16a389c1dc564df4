/** Texts cut in the middle of a character are made whole, so that what is written again equals what was read. */
const whole = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** Where the parser gave up, as `line:column`, from whatever the browser's message tells; empty when it doesn't. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return `${line}:${column}`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined && !/\bend\b/i.test(message)) return '';
  const before = text.slice(0, Number(position ?? text.length)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

export type ParsedJson = { ok: true; json: unknown } | { ok: false; where: string };

/**
 * Reads the JSON of a file that may come from anyone. A byte order mark is forgiven: editors leave it. A key given twice
 * has its last value, a key named `__proto__` is a key like another. What is no JSON, or nested deeper than the stack,
 * is told with its place, where the browser knows it.
 */
export function parseJson(text: string): ParsedJson {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, json: JSON.parse(bare, whole) };
  } catch (error) {
    return { ok: false, where: placeOf(error, bare) };
  }
}
