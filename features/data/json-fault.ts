/** One token of JSON (RFC 8259), with the space before it. */
const TOKEN =
  /\s*(?:(?<sign>[{}[\],:])|(?<text>"[^"\\\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\n]*)*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** Tokens that are looked at: a few hundredths of a second of work. */
const MOST_TOKENS = 50_000;

type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/**
 * Where a text stops being JSON, as an offset: browsers' parsers don't all say.
 * @returns the length when only the end is missing; null when it is too far to look for
 */
export function jsonFault(text: string): number | null {
  const stack: ('{' | '[')[] = [];
  const token = new RegExp(TOKEN);
  let awaited: Awaited = 'value';
  for (let at = 0, count = 0; count < MOST_TOKENS; at = token.lastIndex, count += 1) {
    token.lastIndex = at;
    const groups = token.exec(text)?.groups;
    if (!groups) return afterSpace(text, at);
    const { sign } = groups;
    const top = stack.at(-1);
    if (awaited === 'comma or end' && stack.length === 0) return afterSpace(text, at);
    if (sign === '}' || sign === ']') {
      if (!awaited.endsWith('end') || top !== (sign === '}' ? '{' : '['))
        return afterSpace(text, at);
      stack.pop();
      awaited = 'comma or end';
    } else if (awaited === 'comma or end') {
      if (sign !== ',') return afterSpace(text, at);
      awaited = top === '{' ? 'key' : 'value';
    } else if (awaited === 'colon') {
      if (sign !== ':') return afterSpace(text, at);
      awaited = 'value';
    } else if (awaited.startsWith('key')) {
      if (groups.text === undefined) return afterSpace(text, at);
      awaited = 'colon';
    } else if (sign === '{' || sign === '[') {
      stack.push(sign);
      awaited = sign === '{' ? 'key or end' : 'value or end';
    } else if (sign !== undefined) return afterSpace(text, at);
    else awaited = 'comma or end';
  }
  return null;
}

const afterSpace = (text: string, at: number): number =>
  at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
