/** A part of a regular expression, as far as what a match begins with depends on it. */
export type Part =
  | { kind: 'either'; of: Part[][] }
  /** One of some characters; null: of too many. */
  | { kind: 'character'; of: string[] | null }
  /** Takes no room: an anchor, a look around. */
  | { kind: 'nothing' }
  | { kind: 'repeated'; part: Part; least: number; most: number };

const LOOK_AROUND = /\(\?<?[=!]/y;
const GROUP = /\((?:\?:)?/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])+)\]/uy;
const ESCAPE = /\\(?:p\{[^}]*\}|[\s\S])/uy;
const TIMES = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const RANGE = /[\s\S]-[\s\S]/u;
const ANCHOR = '^$';
/** Classes of more characters than this are taken for any. */
const MOST_IN_CLASS = 24;

/**
 * Parses what an expression of our own wordings begins with: groups, look-arounds, classes, escapes, quantifiers. Back
 * references and named groups, which no wording has, are beyond it.
 * @param source without `|` at its own level (`alternatives-of.ts`)
 * @param isEnough takes each part in its order, and says whether what follows matters no more
 */
export function parseExpression(source: string, isEnough: (part: Part) => boolean): void {
  let at = 0;

  const taken = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(source);
    if (found) at += found[0].length;
    return found;
  };

  function either(): Part[][] {
    const sequences: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        sequences.push([]);
        continue;
      }
      sequences.at(-1)?.push(repeated(one()));
    }
    return sequences;
  }

  function inside(): Part[][] {
    const of = either();
    at += 1;
    return of;
  }

  function one(): Part {
    if (taken(LOOK_AROUND)) {
      inside();
      return { kind: 'nothing' };
    }
    if (taken(GROUP)) return { kind: 'either', of: inside() };
    const all = taken(CLASS);
    if (all) return { kind: 'character', of: all[1] ? null : membersOf(all[2] ?? '') };
    const sign = taken(ESCAPE);
    if (sign) return escaped(sign[0]);
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += character.length;
    if (ANCHOR.includes(character)) return { kind: 'nothing' };
    return { kind: 'character', of: character === '.' ? null : [character] };
  }

  function repeated(part: Part): Part {
    const times = taken(TIMES);
    if (!times) return part;
    const [, sign, least, comma, most] = times;
    if (sign === '?') return { kind: 'repeated', part, least: 0, most: 1 };
    if (sign) return { kind: 'repeated', part, least: sign === '+' ? 1 : 0, most: Infinity };
    const from = Number(least);
    const to = most ? Number(most) : comma ? Infinity : from;
    return { kind: 'repeated', part, least: from, most: to };
  }

  while (at < source.length && !isEnough(repeated(one())));
}

/** The characters of a class; null: it has ranges or escapes, or too many. */
function membersOf(inside: string): string[] | null {
  if (inside.includes('\\') || RANGE.test(inside.slice(1, -1))) return null;
  const members = [...inside];
  return members.length > MOST_IN_CLASS ? null : members;
}

function escaped(sign: string): Part {
  if (sign === '\\s') return { kind: 'character', of: [' '] };
  if (sign === '\\d') return { kind: 'character', of: [...'0123456789'] };
  if (sign === '\\b' || sign === '\\B') return { kind: 'nothing' };
  return { kind: 'character', of: /^\\[\w]/.test(sign) ? null : [sign.slice(1)] };
}
