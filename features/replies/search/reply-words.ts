import type { Reply } from '../model';
import type { WordReader } from './word-reader';

/** Where in a reply a word stands, the least telling first. Fits in three bits. */
export const FIELD = { body: 0, tag: 1, shortcut: 2, title: 3, titleStart: 4 } as const;
export type Field = (typeof FIELD)[keyof typeof FIELD];

/** Every word of a reply, folded, with the most telling place where it stands. */
export function replyWords(reply: Reply, wordsIn: WordReader): Map<string, Field> {
  const places = new Map<string, Field>();
  const note = (text: string, field: Field) => {
    for (const word of wordsIn(text)) if (!places.has(word)) places.set(word, field);
  };
  const [first] = wordsIn(reply.title);
  if (first !== undefined) places.set(first, FIELD.titleStart);
  note(reply.title, FIELD.title);
  note(reply.shortcut, FIELD.shortcut);
  for (const tag of reply.tags) note(tag, FIELD.tag);
  note(reply.body, FIELD.body);
  for (const variant of reply.variants) note(variant, FIELD.body);
  return places;
}

/** True when two states of a reply have the same words. */
export function readsTheSame(a: Reply, b: Reply): boolean {
  return (
    a.title === b.title &&
    a.shortcut === b.shortcut &&
    a.body === b.body &&
    sameList(a.tags, b.tags) &&
    sameList(a.variants, b.variants)
  );
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);
