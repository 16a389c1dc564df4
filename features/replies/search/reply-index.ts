import type { Reply } from '../model';
import { byUse } from './by-use';
import { fold } from './fold';
import { readsTheSame, replyWords } from './reply-words';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { createWordReader, type WordReader } from './word-reader';

/** A place of the index, kept by one reply as long as it lives. */
interface Slot {
  number: number;
  /** Null: no longer in the library. */
  reply: Reply | null;
  title: string;
  shortcut: string;
  /** Whose words are in the vocabulary for this slot; null: none yet. */
  indexed: Reply | null;
}

/** A library made ready to be searched. */
export interface ReplyIndex {
  /** The slots of the library's replies, favourites and the most used first. */
  inOrder: () => readonly Slot[];
  /** One more than the highest slot's number. */
  capacity: () => number;
  vocabulary: () => Vocabulary;
  /** Takes the library as it is now. Order and figures are right at once, words after `advance`. */
  take: (replies: readonly Reply[]) => void;
  /**
   * Reads the words of replies that are new or were changed, until told to stop or done.
   * @returns true when nothing is left to read
   */
  advance: (isTimeUp: () => boolean) => boolean;
}

const byRank = (a: Slot, b: Slot): number =>
  a.reply === null || b.reply === null
    ? 0
    : byUse(a.reply, b.reply) || (a.title < b.title ? -1 : Number(a.title > b.title));

/** An index of nothing. */
export function createReplyIndex(): ReplyIndex {
  const slots: Slot[] = [];
  const free: Slot[] = [];
  const slotOf = new Map<string, Slot>();
  let vocabulary = createVocabulary();
  let order: Slot[] = [];
  let unread: Slot[] = [];
  let wordsIn = createWordReader();

  function freshSlot(): Slot {
    const reused = free.pop();
    if (reused) return reused;
    const slot = { number: slots.length, reply: null, title: '', shortcut: '', indexed: null };
    slots.push(slot);
    return slot;
  }

  function put(slot: Slot, reply: Reply): void {
    if (slot.reply?.title !== reply.title) slot.title = fold(reply.title);
    if (slot.reply?.shortcut !== reply.shortcut) slot.shortcut = fold(reply.shortcut);
    slot.reply = reply;
    // the same words in a newer object: the older need not be kept
    if (slot.indexed !== null && readsTheSame(slot.indexed, reply)) slot.indexed = reply;
    else unread.push(slot);
  }

  function forget(slot: Slot): void {
    if (slot.reply) slotOf.delete(slot.reply.id);
    slot.reply = null;
    unread.push(slot);
  }

  function read(slot: Slot, wordsIn: WordReader): void {
    if (slot.indexed) vocabulary.remove(slot.number, replyWords(slot.indexed, wordsIn));
    if (slot.reply) vocabulary.add(slot.number, replyWords(slot.reply, wordsIn));
    else free.push(slot);
    slot.indexed = slot.reply;
  }

  return {
    inOrder: () => order,
    capacity: () => slots.length,
    vocabulary: () => vocabulary,
    take(replies) {
      const gone = unread.filter((slot) => slot.reply === null);
      unread = gone;
      const ids = new Set(replies.map((reply) => reply.id));
      for (const slot of order) if (slot.reply && !ids.has(slot.reply.id)) forget(slot);
      const fresh: Slot[] = [];
      for (const reply of replies) {
        let slot = slotOf.get(reply.id);
        if (slot === undefined) {
          slot = freshSlot();
          slotOf.set(reply.id, slot);
          fresh.push(slot);
        }
        put(slot, reply);
      }
      order = [...order.filter((slot) => slot.reply !== null), ...fresh].sort(byRank);
      const outdated = unread.filter((slot) => slot.indexed !== null);
      if (outdated.length > slots.length / 2) readAllAnew();
    },
    advance(isTimeUp) {
      for (let slot = unread.pop(); slot; slot = unread.pop()) {
        read(slot, wordsIn);
        if (isTimeUp()) break;
      }
      const isDone = unread.length === 0;
      if (isDone) wordsIn = createWordReader();
      return isDone;
    },
  };

  /** Taking most words away one by one costs more than beginning again. */
  function readAllAnew(): void {
    vocabulary = createVocabulary();
    for (const slot of slots) slot.indexed = null;
    unread = [...order];
    const inUse = new Set(order);
    free.length = 0;
    for (const slot of slots) if (!inUse.has(slot)) free.push(slot);
  }
}
