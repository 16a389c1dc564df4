/** Stands where a person was named. */
const SOMEBODY = '…';

/** Shorter handles are also words: alone they are left, after `@` and in addresses they are not. */
const SHORTEST_ALONE = 3;

/** A handle that may be a word of any sentence: « facebook », « bonjour ». With a digit, a dot or a line in it, it isn't. */
const PLAIN_WORD = /^[\p{L}-]+$/u;

/** Fields that say what a row is and to what it belongs: they name accounts, perhaps another one of the same handle. */
const TIES = /^(?:key|id|handle|author|networks?)$|(?:Keys?|Id)$/;

/** Fields in which somebody's words stand as they wrote them. */
const WRITTEN = /^(?:text|answeredText|words|note)$/;

/** Fields that hold the address of a page, or none. */
const ADDRESS = /^(?:address|postAddress)$/;

const ORIGIN = /^https?:\/\/[^/]*/;

/** What finds somebody, each null when there is nothing to look for. */
export interface Mentions {
  /** Where only what can be nothing else counts: handles that are no plain words, or behind `@` or `/`. */
  surely: RegExp | null;
  /** In what people wrote: all handles, and names. */
  inWords: RegExp | null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A word as keyboards and pages write it: accents as signs of their own or not (macOS writes file names so). */
const composed = (word: string): string[] => [word, word.normalize('NFC'), word.normalize('NFD')];

/** The ways in which pages and addresses write a handle. */
function spellings(handle: string): string[] {
  const whole = handle.toWellFormed();
  return [...composed(handle), encodeURIComponent(whole), encodeURI(whole)];
}

/** A word to be found with whatever spaces it is written. */
const spaced = (word: string): string => escaped(word).replace(/\s+/gu, '\\s+');

/** Handles behind `@` or `/`, and words by themselves, as whole words. */
function finding(handles: readonly string[], alone: readonly string[]): RegExp | null {
  // two lines begin an address: « https://x.com » doesn't name @x; ＠ is the sign of Japanese keyboards
  const marked = handles.map((handle) => `(?:[@＠]|(?<![:/])/)${escaped(handle)}`);
  const all = [...marked, ...alone.map((word) => `(?<![\\p{L}\\p{N}_])${spaced(word)}`)];
  if (all.length === 0) return null;
  // the longest first: « jp.martin » before « jp »
  all.sort((one, other) => other.length - one.length);
  return new RegExp(`(?:${all.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'giu');
}

/**
 * What finds somebody in texts: handles as whole words with or without `@`, and in addresses; names as whole words.
 */
export function mentionsOf(handles: readonly string[], names: readonly string[]): Mentions {
  const spelt = [...new Set(handles.flatMap(spellings))];
  const alone = spelt.filter((handle) => handle.length >= SHORTEST_ALONE);
  const called = names.flatMap(composed).map((name) => name.trim());
  const long = [...new Set(called)].filter((name) => name.length >= SHORTEST_ALONE);
  return {
    surely: finding(
      spelt,
      alone.filter((handle) => !PLAIN_WORD.test(handle)),
    ),
    inWords: finding(spelt, [...alone, ...long]),
  };
}

/** Whether the address of a page names somebody behind its host. */
export function isAddressOf(address: string, { surely }: Mentions): boolean {
  const path = address.replace(ORIGIN, '');
  return surely !== null && path.search(surely) >= 0;
}

/**
 * A row without the mentions of somebody, however deep they stand: an address that names them goes whole, in texts an
 * ellipsis stands for them. The very same row when it doesn't mention them. What ties it to others stays.
 * @param areJustWords plain words in it are just words, even where a handle is one of them
 */
export function withoutMentions<Row extends object>(
  row: Row,
  mentions: Mentions,
  areJustWords = false,
): Row {
  return clean(row, '', {
    ...mentions,
    inWords: areJustWords ? mentions.surely : mentions.inWords,
  }) as Row;
}

function clean(value: unknown, field: string, mentions: Mentions): unknown {
  if (TIES.test(field)) return value;
  if (typeof value === 'string') {
    if (ADDRESS.test(field)) return isAddressOf(value, mentions) ? null : value;
    const found = WRITTEN.test(field) ? mentions.inWords : mentions.surely;
    return found === null ? value : value.replace(found, SOMEBODY);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => clean(item, field, mentions));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const fields = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    clean(inner, key, mentions),
  ]);
  const changed = fields.some(([key, inner]) => inner !== (value as Record<string, unknown>)[key]);
  return changed ? Object.fromEntries(fields) : value;
}
