const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;

/** Where the signs of an expression's own level stand that part it: each `|`, and each bracket that closes a group. */
function partings(source: string): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') {
      CLASS.lastIndex = at;
      at += (CLASS.exec(source)?.[0].length ?? 1) - 1;
    } else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) places.push(at);
    } else if (sign === '|' && depth === 0) places.push(at);
  }
  return places;
}

const GROUP = '(?:';

/** Splits an expression at the `|` of its own level; what is all one group is split inside it. */
export function alternativesOf(source: string): string[] {
  const places = partings(source);
  if (source.startsWith(GROUP) && places.length === 1 && places[0] === source.length - 1) {
    return alternativesOf(source.slice(GROUP.length, -1));
  }
  const bars = places.filter((at) => source[at] === '|');
  if (bars.length === 0) return [source];
  return [-1, ...bars].flatMap((bar, i) => alternativesOf(source.slice(bar + 1, bars[i])));
}
