import { jsonFault } from './json-fault';
import { type Refused, refuseFile } from './read-outcome';

/** The line and column of an offset, both from 1. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Reads JSON. A key named `__proto__` stays a key like another: what reads the value asks for its own fields only.
 * @returns refused with `line:column` when it is none, or nested deeper than the stack
 */
export function parseJson(text: string): { ok: true; json: unknown } | Refused {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, json: JSON.parse(bare) };
  } catch {
    const at = jsonFault(bare);
    return refuseFile('not-json', at === null ? '' : placeOf(bare, at));
  }
}
