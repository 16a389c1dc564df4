import { jsonFault } from './json-fault';

/** The line and column of an offset, both from 1. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

export type ParsedJson = { ok: true; json: unknown } | { ok: false; where: string };

/**
 * Reads the JSON of a file that may come from anyone. A byte order mark is forgiven: editors leave it. A key given twice
 * has its last value. A key named `__proto__` stays a key like another: what reads the value asks for its own fields only.
 * @param revive as of `JSON.parse`
 * @returns `where` as `line:column`, empty when it is too far to look for, if it is no JSON or is nested deeper than the stack
 */
export function parseJson(
  text: string,
  revive?: (key: string, value: unknown) => unknown,
): ParsedJson {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, json: JSON.parse(bare, revive) };
  } catch {
    const at = jsonFault(bare);
    return { ok: false, where: at === null ? '' : placeOf(bare, at) };
  }
}
