import type { NetworkId } from '../../networks/contract';
import { fold } from './fold';
import type { Reply } from './model';

/** A reply with its fields folded once, for all searches to come. */
export interface FoldedReply {
  reply: Reply;
  title: string;
  shortcut: string;
  tags: string;
  body: string;
}

/** Folds a library. At 10,000 replies this is the slow part: keep the result while the library is the same. */
export function foldReplies(replies: readonly Reply[]): FoldedReply[] {
  return replies.map((reply) => ({
    reply,
    title: fold(reply.title),
    shortcut: fold(reply.shortcut),
    tags: fold(reply.tags.join(' ')),
    body: fold([reply.body, ...reply.variants].join(' ')),
  }));
}

export interface ReplyFilter {
  /** Leaves out replies written for other networks; null: all. */
  network: NetworkId | null;
  /** Null: all. */
  language: Reply['language'] | null;
  /** Left out: all but what is archived. */
  state?: Reply['state'] | null;
}

/** How well one folded word fits: 0 not at all, more is better; a prefix before the middle of a word. */
function fitness(folded: FoldedReply, word: string): number {
  if (folded.shortcut === word) return 64;
  if (folded.title.startsWith(word)) return 32;
  if (folded.shortcut.startsWith(word)) return 24;
  if (folded.title.includes(` ${word}`) || folded.title.includes(`'${word}`)) return 16;
  if (folded.title.includes(word)) return 8;
  if (folded.tags.includes(word)) return 4;
  if (folded.body.includes(word)) return 1;
  return 0;
}

/** The words looked for, folded; a leading `/` is how shortcuts are written. */
export function searchWords(query: string): string[] {
  return fold(query)
    .split(' ')
    .map((word) => word.replace(/^\//, ''))
    .filter((word) => word !== '');
}

function byUse(a: Reply, b: Reply): number {
  return (
    Number(b.favourite) - Number(a.favourite) ||
    b.timesUsed - a.timesUsed ||
    (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0) ||
    a.title.localeCompare(b.title)
  );
}

function passes(reply: Reply, filter: ReplyFilter): boolean {
  const { state = null } = filter;
  if (state === null ? reply.state === 'archived' : reply.state !== state) return false;
  if (filter.language !== null && reply.language !== filter.language) return false;
  const { network } = filter;
  return network === null || reply.networks.length === 0 || reply.networks.includes(network);
}

/**
 * The replies in which every word looked for stands, best first; the most used among equals.
 * Without words all of them, favourites and the most used first.
 */
export function searchReplies(
  library: readonly FoldedReply[],
  query: string,
  filter: ReplyFilter,
): Reply[] {
  const words = searchWords(query);
  const found: { reply: Reply; score: number }[] = [];
  for (const folded of library) {
    if (!passes(folded.reply, filter)) continue;
    let score = 0;
    const all = words.every((word) => {
      const points = fitness(folded, word);
      score += points;
      return points > 0;
    });
    if (all) found.push({ reply: folded.reply, score });
  }
  return found
    .sort((a, b) => b.score - a.score || byUse(a.reply, b.reply))
    .map(({ reply }) => reply);
}
