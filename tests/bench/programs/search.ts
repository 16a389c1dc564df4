import type { Reply } from '../../../features/replies/model';
import { sampleReply } from '../../../features/replies/sample-reply';
import { fold } from '../../../features/replies/search/fold';
import { createReplyIndex, type ReplyIndex } from '../../../features/replies/search/reply-index';
import { searchReplies } from '../../../features/replies/search/search-replies';
import { cutLastWord, seededDraws, withOneTypo, withoutAccents } from './held-out-spoils';
import { libraryWords } from './library-words';

const REPLIES = 10_000;
const anywhere = { network: null, language: null } as const;
const libraryOf = (seed: number): Reply[] =>
  Array.from({ length: REPLIES }, (_, i) =>
    sampleReply({
      id: String(i),
      title: libraryWords(seed + i, 4),
      body: libraryWords(seed + i + REPLIES, 18 + (i % 20)),
      timesUsed: i % 17,
    }),
  );
const replies = libraryOf(0);
/** Other replies, other titles looked for, other slips of the finger: the ranking was never looked at on these. */
const heldOut = { library: libraryOf(50_000), first: 71, step: 79, count: 120 };
/** What is typed, letter by letter. */
const PHRASES = Array.from({ length: 8 }, (_, i) => libraryWords(i * 1237, 4));

/** Milliseconds; the least of five, for what else the machine does. The clock of CPU time ticks every 4 ms only. */
function leastOf(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function keystrokes(search: (query: string) => unknown): number[] {
  return PHRASES.flatMap((phrase) =>
    Array.from({ length: phrase.length }, (_, i) => phrase.slice(0, i + 1)),
  ).map((query) => leastOf(() => search(query)));
}

/** The floor: every word somewhere in the folded text, no order, no typos. */
function scan(texts: readonly string[]): (query: string) => number[] {
  return (query) => {
    const words = fold(query).split(' ');
    return texts.flatMap((text, i) => (words.every((word) => text.includes(word)) ? [i] : []));
  };
}

interface KnownItems {
  library: readonly Reply[];
  first: number;
  step: number;
  count: number;
}

/** What part of the known replies is among the first five for what a person would type of their title. */
function hits(
  { library, first, step, count }: KnownItems,
  spoil: (title: string) => string,
  search: (query: string) => string[],
): number {
  const known = Array.from({ length: count }, (_, i) => (first + i * step) % REPLIES);
  const found = known.filter((i) => {
    const title = library[i]?.title ?? '';
    const same = new Set(library.filter((reply) => reply.title === title).map(({ id }) => id));
    return search(spoil(title))
      .slice(0, 5)
      .some((id) => same.has(id));
  });
  return found.length / known.length;
}

const SPOILS = {
  exact: (title: string) => title,
  'without accents': withoutAccents,
  'one typo': (title: string) => {
    const words = title.split(' ');
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    const at = longest.length >> 1;
    const swapped =
      longest.slice(0, at - 1) + longest[at] + longest[at - 1] + longest.slice(at + 1);
    return words.map((word) => (word === longest ? swapped : word)).join(' ');
  },
  'last word begun': (title: string) => title.replace(/\S+$/, (word) => word.slice(0, 5)),
};

function heldOutSpoils() {
  const draw = seededDraws(20_261);
  return {
    exact: (title: string) => title,
    'without accents': withoutAccents,
    'one typo': (title: string) => withOneTypo(title, draw),
    'last word begun': (title: string) => cutLastWord(title, draw),
  };
}

function indexOf(library: readonly Reply[]): ReplyIndex {
  const index = createReplyIndex();
  index.take(library);
  index.advance(() => false);
  return index;
}

/** One reply edited, the rest as it was, in new objects as the database gives them. */
function editOne(index: ReplyIndex): number {
  let edit = 0;
  return leastOf(() => {
    edit += 1;
    index.take(
      replies.map((reply, i) => ({ ...reply, title: i === 77 ? `Edit ${edit}` : reply.title })),
    );
    index.advance(() => false);
  });
}

function heldOutHits() {
  const index = indexOf(heldOut.library);
  const search = (query: string) =>
    searchReplies(index, query, anywhere).replies.map((reply) => reply.id);
  return Object.entries(heldOutSpoils()).map(([name, spoil]) => ({
    name: `${name} (held out from tuning)`,
    part: hits(heldOut, spoil, search),
  }));
}

/** Times in milliseconds, heap in bytes, hits from 0 to 1. */
function benchSearch() {
  const build = leastOf(() => indexOf(replies));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = indexOf(replies);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  const search = (query: string) =>
    searchReplies(index, query, anywhere).replies.map((reply) => reply.id);
  const texts = replies.map(({ title, body }) => fold(`${title} ${body}`));
  return {
    build,
    heap,
    ours: keystrokes((query) => searchReplies(index, query, anywhere)),
    floor: keystrokes(scan(texts)),
    hits: [
      ...Object.entries(SPOILS).map(([name, spoil]) => ({
        name,
        part: hits({ library: replies, first: 0, step: 163, count: 60 }, spoil, search),
      })),
      ...heldOutHits(),
    ],
    edit: editOne(index),
  };
}

console.log(JSON.stringify(benchSearch()));
