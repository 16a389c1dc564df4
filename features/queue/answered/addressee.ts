import type { SeenComment } from '../model';

/** Words of a name that are compared at most: longer ones are no names. */
const LONGEST_NAME = 6;

/** A name of one word without `@` is taken for one only from this many letters on: « T » begins many answers. */
const SHORTEST_BARE_NAME = 3;

/** Where a mention with `@` may stand at the latest: « Bonjour @camille ». */
const GREETING = /^[\p{L}'’]{0,20}[\s,]{0,3}(?:\p{L}{1,12}[\s,]{1,3})?@/u;

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const TRAILING = /[\s,.;:!?…]+$/u;

const fold = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Somebody in a thread: the author's key, or the name where the page shows no handle; null when neither was read. */
export function personOf({ authorKey, author }: SeenComment): string | null {
  return authorKey ?? (author === null ? null : `~${fold(author.name)}`);
}

/** Who wrote in one thread, by what a reply may call them. */
export interface Names {
  /** By handle and by whole name. */
  whole: Map<string, string>;
  /** By the first word of a name; null: several people bear it. */
  first: Map<string, string | null>;
}

/** The names under which those who wrote in a thread may be addressed. */
export function namesIn(thread: readonly SeenComment[]): Names {
  const names: Names = { whole: new Map(), first: new Map() };
  for (const comment of thread) {
    const person = personOf(comment);
    if (person === null || comment.author === null) continue;
    const { handle, name } = comment.author;
    if (handle !== null) names.whole.set(fold(handle), person);
    const words = wordsOf(name);
    const whole = words.join(' ');
    if (whole === '' || names.whole.get(fold(whole)) === person) continue;
    names.whole.set(fold(whole), person);
    const first = fold(words[0] ?? '');
    const known = names.first.get(first);
    names.first.set(first, known === undefined || known === person ? person : null);
  }
  return names;
}

/**
 * Whom a reply names at its beginning, as networks do that keep all replies of a thread side by side: `@handle`
 * (Instagram), the whole name (Facebook, LinkedIn), or either typed by hand.
 * @returns the person; `other` for a mention of somebody who isn't seen in the thread; null when it names nobody
 */
export function addresseeOf(text: string, names: Names): string | 'other' | null {
  const opening = text.replace(INVISIBLE, '').trimStart().slice(0, 200);
  const mention = GREETING.exec(opening);
  const words = wordsOf(opening.slice(mention?.[0].length ?? 0)).slice(0, LONGEST_NAME);
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ').replace(TRAILING, '');
    const person = names.whole.get(fold(name));
    if (person === undefined) continue;
    const isBare = mention === null && length === 1;
    if (!isBare || (name.length >= SHORTEST_BARE_NAME && /^\p{Lu}/u.test(name))) return person;
  }
  if (mention === null) return null;
  return names.first.get(fold((words[0] ?? '').replace(TRAILING, ''))) ?? 'other';
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u).filter(Boolean);
