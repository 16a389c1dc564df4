/** Stands where a person was named. */
const SOMEBODY = '…';

/** Shorter handles are also words: alone they are left, after `@` and in addresses they are not. */
const SHORTEST_ALONE = 3;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The ways in which pages and addresses write a handle. */
function spellings(handle: string): string[] {
  const all = [handle, encodeURIComponent(handle), encodeURI(handle)];
  return [...new Set(all)].map(escaped);
}

/**
 * What finds somebody in a text: handles as whole words with or without `@`, and in addresses; names as whole words.
 * Null when there is nothing to look for.
 */
export function mentionsOf(handles: readonly string[], names: readonly string[]): RegExp | null {
  const alone = handles.filter((handle) => handle.length >= SHORTEST_ALONE).flatMap(spellings);
  const marked = handles.flatMap(spellings).map((handle) => `[@/]${handle}`);
  const called = names.map((name) => name.trim()).filter((name) => name.length >= SHORTEST_ALONE);
  const words = [...alone.map((handle) => `@?${handle}`), ...called.map(escaped)];
  const all = [...marked, ...words.map((word) => `(?<![\\p{L}\\p{N}_])${word}`)];
  if (all.length === 0) return null;
  // the longest first: « jp.martin » before « jp »
  all.sort((one, other) => other.length - one.length);
  return new RegExp(`(?:${all.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/**
 * A row without the mentions of somebody, however deep they stand: an address that names them goes whole, in other texts
 * an ellipsis stands for them. The very same row when it doesn't mention them.
 */
export function withoutMentions<Value>(value: Value, mentions: RegExp): Value {
  return clean(value, mentions) as Value;
}

function clean(value: unknown, mentions: RegExp): unknown {
  if (typeof value === 'string') {
    const without = value.replace(mentions, SOMEBODY);
    if (without === value) return value;
    return isAddress(value) ? null : without;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => clean(item, mentions));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const fields = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    clean(inner, mentions),
  ]);
  const changed = fields.some(([key, inner]) => inner !== (value as Record<string, unknown>)[key]);
  return changed ? Object.fromEntries(fields) : value;
}
