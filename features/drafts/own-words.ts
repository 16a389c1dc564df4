import type { Author } from '../../networks/contract';
import type { BoxInUse } from './desk';

/** How a network may name somebody at the head of a reply. */
export function namesOf(answered: Author | null): string[] {
  if (answered === null) return [];
  const { handle, name } = answered;
  return [name, handle].flatMap((word) => (word ? [`@${word}`, word] : []));
}

/**
 * The mention that the network itself puts at the head of a reply, with the space behind it; empty when there is none.
 * Instagram writes `@handle `, Facebook and LinkedIn a chip that reads as the name. An `@word` alone is one whoever it
 * names: Instagram doesn't tell who is answered where somebody commented twice.
 * @param names of whom is answered, see `namesOf`
 */
export function mentionIn(text: string, names: readonly string[]): string {
  const lone = /^\s*@\S+\s*$/u.exec(text);
  if (lone) return text;
  const head = /^\s*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  const found = names
    .filter((name) => rest.startsWith(name) && !/^[\p{L}\p{N}_]/u.test(rest.slice(name.length)))
    .sort((one, other) => other.length - one.length)[0];
  if (found === undefined) return '';
  const gap = /^[ \u00a0\u202f]*/u.exec(rest.slice(found.length))?.[0] ?? '';
  return head + found + gap;
}

/** A text without the mention at its head; blank when the person wrote nothing. */
const ownWords = (text: string, names: readonly string[]): string =>
  text.slice(mentionIn(text, names).length);

/** Whether nothing of the person's own stands in a box. */
export const isUnwritten = ({ draft, target }: BoxInUse): boolean =>
  ownWords(draft.text, namesOf(target?.author ?? null)).trim() === '';

/** A shortcut of a reply and nothing else, as far as it is typed. */
const SHORTCUT = /^\/(?:\p{L}[^\s/]*)?$/u;

/** Whether a box holds nothing of the person's own but a shortcut being typed: no draft yet, though not an empty box. */
export const isOnlyShortcut = ({ draft, target }: BoxInUse): boolean =>
  SHORTCUT.test(ownWords(draft.text, namesOf(target?.author ?? null)).trim());

/** Own words with one space wherever an editor or a page puts its own spaces and line breaks. */
const plain = (text: string, names: readonly string[]): string =>
  ownWords(text.normalize('NFC'), names).replace(/\s+/gu, ' ').trim();

/** Whether a text contains an earlier one whole, at its beginning: then nothing of the earlier one is lost with it. */
export function continues(text: string, earlier: string, names: readonly string[]): boolean {
  return plain(text, names).startsWith(plain(earlier, names));
}

/** An address, which networks shorten once a comment is posted. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/gu;

/**
 * Whether a comment reads as a draft did, but for the mention at its head, spaces and the networks' shortened addresses.
 * @param isCut the page shows only the beginning of the comment
 */
export function isPosted(
  comment: { text: string; isCut: boolean },
  draft: string,
  names: readonly string[],
): boolean {
  const bare = (text: string) =>
    plain(text, names).replace(ADDRESS, '').replace(/\s+/gu, ' ').trim();
  const posted = bare(comment.text).replace(/\s*…$/u, '');
  if (posted === '') return false;
  const written = bare(draft);
  return comment.isCut ? written.startsWith(posted) : written.replace(/\s*…$/u, '') === posted;
}
