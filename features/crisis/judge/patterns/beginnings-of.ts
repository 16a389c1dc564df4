import { type Part, parseExpression } from './parse-expression';

/** So many letters of a match are known beforehand, at most. */
export const LONGEST_BEGINNING = 3;
/** More beginnings than this are cut shorter. */
const MOST = 400;

/** What a match may begin with; closed: whatever follows. */
type Beginnings = Map<string, 'open' | 'closed'>;

function extended(beginnings: Beginnings, part: Part): Beginnings {
  const next: Beginnings = new Map();
  const put = (text: string, state: 'open' | 'closed') => {
    if (state === 'closed' || next.get(text) !== 'closed') next.set(text, state);
  };
  for (const [text, state] of beginnings) {
    if (state === 'closed') put(text, state);
    else for (const [longer, left] of after(text, part)) put(longer, left);
  }
  return next;
}

function after(text: string, part: Part): Beginnings {
  const begun: Beginnings = new Map([[text, 'open']]);
  if (part.kind === 'nothing') return begun;
  if (part.kind === 'either') {
    return new Map(part.of.flatMap((parts) => [...afterAll(begun, parts)]));
  }
  if (part.kind === 'character') {
    if (part.of === null) return new Map([[text, 'closed']]);
    return new Map(
      part.of.map((character) => {
        const longer = (text + character).slice(0, LONGEST_BEGINNING);
        return [longer, longer.length < LONGEST_BEGINNING ? 'open' : 'closed'];
      }),
    );
  }
  let current = begun;
  const all: Beginnings = part.least === 0 ? new Map(begun) : new Map();
  for (let times = 1; times <= Math.min(part.most, part.least + LONGEST_BEGINNING); times++) {
    if (!hasOpen(current)) break;
    current = extended(current, part.part);
    if (times >= part.least) for (const [longer, left] of current) all.set(longer, left);
  }
  return all;
}

function afterAll(beginnings: Beginnings, parts: readonly Part[]): Beginnings {
  let begun = beginnings;
  for (const part of parts) {
    if (!hasOpen(begun)) break;
    begun = extended(begun, part);
  }
  return begun;
}

function hasOpen(beginnings: Beginnings): boolean {
  for (const state of beginnings.values()) if (state === 'open') return true;
  return false;
}

/**
 * What every match of an expression begins with: one of these, of three letters or fewer where the expression leaves more
 * open. White space of any kind is a space. An empty one: anything.
 */
export function beginningsOf(source: string): string[] {
  let begun: Beginnings = new Map([['', 'open']]);
  parseExpression(source, (part) => {
    begun = extended(begun, part);
    return !hasOpen(begun);
  });
  const found = new Set(begun.keys());
  for (let length = LONGEST_BEGINNING - 1; found.size > MOST && length >= 0; length--) {
    for (const one of [...found]) {
      if (one.length <= length) continue;
      found.delete(one);
      found.add(one.slice(0, length));
    }
  }
  return [...found];
}
