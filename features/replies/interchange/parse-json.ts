import { type Refused, refuseFile } from './read-outcome';

/** Where the parser gave up, in words that every browser has: a line and a column, else a place. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return `${line}:${column}`;
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Reads JSON. A key named `__proto__` stays a key like another: what reads the value asks for its own fields only.
 * @returns refused with `line:column` when it is none, or nested deeper than the stack
 */
export function parseJson(text: string): { ok: true; json: unknown } | Refused {
  try {
    return { ok: true, json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return refuseFile('not-json', placeOf(error, text));
  }
}
