/** A word of what stands between braces; `bar` stands before a fallback. */
export type TagWord = { kind: 'bare' | 'quoted'; text: string } | { kind: 'bar' };

/**
 * The mark that closes a quote; null for anything that opens none. Keyboards and correctors put other quotes
 * than those that were typed.
 */
export function closingQuote(opening: string): string | null {
  switch (opening) {
    case '"':
      return '"';
    case '“':
      return '”';
    case '«':
      return '»';
    default:
      return null;
  }
}

/* a value's name and nothing else, which nearly all tags are */
const NAME_ALONE = /^\s*([^\s|{}"“”«»]+)\s*$/u;

const WORD =
  /\s+|(?<bar>\|)|"(?<straight>[^"]*)"|“(?<curly>[^”]*)”|«(?<angled>[^»]*)»|(?<bare>[^\s|{}"“”«»]+)|(?<stray>.)/gsu;

/** Cuts what stands between braces into words; null when something in it is none. */
export function tagWords(inside: string): TagWord[] | null {
  const [, name] = NAME_ALONE.exec(inside) ?? [];
  if (name !== undefined) return [{ kind: 'bare', text: name }];
  const words: TagWord[] = [];
  for (const { groups = {} } of inside.matchAll(WORD)) {
    const { bar, straight, curly, angled, bare, stray } = groups;
    if (stray !== undefined) return null;
    // French quotes have spaces of their own inside
    const quoted = straight ?? curly ?? angled?.trim();
    if (bar !== undefined) words.push({ kind: 'bar' });
    else if (bare !== undefined) words.push({ kind: 'bare', text: bare });
    else if (quoted !== undefined) words.push({ kind: 'quoted', text: quoted });
  }
  return words;
}
