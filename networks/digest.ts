/**
 * A number that stands for plain data: two hashes of 26 bits each (FNV-1a's and Knuth's multipliers) over all that it
 * says, so that two of ten thousand readings are taken for the same once in ninety million pages. Ten thousand kept
 * readings would be megabytes of the page's heap, and making a text of each first costs three times as much.
 * @param value of strings, numbers, booleans, nulls and objects of these; names of properties don't count, their order does
 */
export function digestOf(value: unknown): number {
  const hash = { one: 0x811c9dc5, other: 0x9e3779b1 };
  mixValue(hash, value);
  return (hash.one >>> 6) * 0x4000000 + (hash.other >>> 6);
}

interface Hash {
  one: number;
  other: number;
}

/** Codes that no text has, so that « 1 », 1 and true differ, and two texts in a row from one. */
const END_OF_TEXT = 0x1_0000;
const NUMBER = 0x1_0001;
const NOTHING = 0x1_0002;
const TRUE = 0x1_0003;
const FALSE = 0x1_0004;
const END_OF_OBJECT = 0x1_0005;

function mixValue(hash: Hash, value: unknown): void {
  if (typeof value === 'string') {
    mixText(hash, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const name in value) mixValue(hash, (value as Record<string, unknown>)[name]);
    mix(hash, END_OF_OBJECT);
  } else if (typeof value === 'number') {
    mix(hash, NUMBER);
    mix(hash, value | 0);
    mix(hash, (value / 0x1_0000_0000) | 0);
  } else {
    mix(hash, typeof value !== 'boolean' ? NOTHING : value ? TRUE : FALSE);
  }
}

function mixText(hash: Hash, text: string): void {
  let { one, other } = hash;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  hash.one = one;
  hash.other = other;
  mix(hash, END_OF_TEXT);
}

function mix(hash: Hash, code: number): void {
  hash.one = Math.imul(hash.one ^ code, 0x01000193);
  hash.other = Math.imul(hash.other ^ code, 0x85ebca6b);
}
