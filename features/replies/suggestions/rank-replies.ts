import type { NetworkId } from '../../../networks/contract';
import type { Reply } from '../model';
import { isMatter } from './comment-topics';
import type { TopicWeights } from './cue-reader';
import type { LibrarySense } from './library-sense';
import type { LikeUse } from './past-uses';
import { isSmall } from './small-words';
import { stem } from './stem';
import type { Reason, Suggestion } from './suggestion';
import type { TopicId } from './topics/topics';

/** A comment, read. */
export interface ReadComment {
  words: readonly string[];
  topics: TopicWeights;
  language: Reply['language'] | null;
  network: NetworkId | null;
  /** What was inserted on comments like it, by reply id. */
  uses: Map<string, LikeUse>;
}

/** What speaks for a reply. */
interface Case {
  place: number;
  topic: number;
  /** The comment is plainly about one of the reply's topics: not by a mere hint. */
  isPlain: boolean;
  topics: { topic: TopicId; weight: number }[];
  /** Share of what the comment says that the reply says too, 0 to 1. */
  word: number;
  /** How many words that is. */
  shared: number;
}

const MOST_SHOWN = 3;
/** Below, nothing fits: the figures come from the tuning threads (`npm run evaluate`). */
const LEAST_SCORE = 0.6;
/** A reply far behind the best is no suggestion. */
const LEAST_OF_BEST = 0.35;
const WORDS_WEIGHT = 0.9;
const LEARNT_MOST = 1.5;
const LEARNT_WEIGHT = 0.7;
/** Once is chance, twice is habit: a single use only tips the scales. */
const ONCE_WEIGHT = 0.35;

/** The replies that suit a comment, best first, at most three. */
export function rankReplies(library: LibrarySense, comment: ReadComment): Suggestion[] {
  const telling = tellingWords(library, comment.words);
  const cases = casesFor(library, comment, telling);
  const isOffered = (reply: Reply): boolean =>
    comment.network === null ||
    reply.networks.length === 0 ||
    reply.networks.includes(comment.network);
  const hasLanguage = library.replies.some(
    (reply) => reply !== null && isOffered(reply) && reply.language === comment.language,
  );
  const ranked: { score: number; reply: Reply; found: Case }[] = [];
  for (const found of cases.values()) {
    const reply = library.replies[found.place];
    if (!reply || !isOffered(reply)) continue;
    if (hasLanguage && reply.language !== comment.language) continue;
    const score = scoreOf(found, comment.uses.get(reply.id));
    if (score >= LEAST_SCORE) ranked.push({ score: score + byHabit(reply), reply, found });
  }
  ranked.sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const isMixed =
    hasLanguage &&
    library.replies.some((reply) => reply !== null && reply.language !== comment.language);
  return ranked
    .filter(({ score }) => score >= best * LEAST_OF_BEST)
    .slice(0, MOST_SHOWN)
    .map(({ reply, found }) => ({
      reply,
      reasons: reasonsFor(
        found,
        comment.uses.get(reply.id),
        sharedWords(library, telling, found.place),
        isMixed ? reply.language : null,
      ),
    }));
}

/** Among equals, what is used more and what is a favourite; too little to turn an order. */
const byHabit = ({ timesUsed, favourite }: Reply): number =>
  Math.min(0.05, 0.01 * Math.log1p(timesUsed)) + (favourite ? 0.01 : 0);

/** One word in common and no plain topic may be chance: it counts for nothing. */
function scoreOf({ topic, isPlain, word, shared }: Case, use: LikeUse | undefined): number {
  const learnt = use
    ? Math.min(LEARNT_MOST, use.votes) * (use.times > 1 ? LEARNT_WEIGHT : ONCE_WEIGHT)
    : 0;
  const isChance = !isPlain && shared < 2;
  return topic + (isChance ? 0 : WORDS_WEIGHT * word) + learnt;
}

function casesFor(
  library: LibrarySense,
  comment: ReadComment,
  telling: readonly TellingWord[],
): Map<number, Case> {
  const cases = new Map<number, Case>();
  const caseOf = (place: number): Case => {
    const known = cases.get(place);
    if (known) return known;
    const fresh: Case = { place, topic: 0, isPlain: false, topics: [], word: 0, shared: 0 };
    cases.set(place, fresh);
    return fresh;
  };
  for (const [topic, said] of comment.topics) {
    for (const { place, weight } of library.byTopic.get(topic) ?? []) {
      const found = caseOf(place);
      found.topic += said * weight;
      found.isPlain ||= said >= 1;
      found.topics.push({ topic, weight: said * weight });
    }
  }
  for (const id of comment.uses.keys()) {
    const place = library.placeOfReply(id);
    if (place !== undefined) caseOf(place);
  }
  const word = new Float32Array(library.replies.length);
  const shared = new Uint16Array(library.replies.length);
  for (const { root, rarity } of telling) {
    for (const { place, weight } of library.byStem.get(root) ?? []) {
      word[place] = (word[place] ?? 0) + rarity * weight;
      shared[place] = (shared[place] ?? 0) + 1;
    }
  }
  // a case for each word of ten thousand replies would cost more than all the rest
  word.forEach((share, place) => {
    if (WORDS_WEIGHT * share >= LEAST_SCORE) caseOf(place);
  });
  for (const found of cases.values()) {
    found.word = word[found.place] ?? 0;
    found.shared = shared[found.place] ?? 0;
  }
  return cases;
}

interface TellingWord {
  /** As the comment has it, folded. */
  word: string;
  root: string;
  /** Its share of all the comment says, 0 to 1. */
  rarity: number;
}

const sharedWords = (
  library: LibrarySense,
  telling: readonly TellingWord[],
  at: number,
): string[] =>
  telling
    .filter(({ root }) => library.byStem.get(root)?.some(({ place }) => place === at))
    .map(({ word }) => word);

/** A word in more replies than this says nothing about one of them. */
const COMMON = 0.1;

/** The comment's words that few replies have, with their share of all it says. */
function tellingWords(library: LibrarySense, words: readonly string[]): TellingWord[] {
  const byRoot = new Map<string, string>();
  for (const word of words) if (!isSmall(word)) byRoot.set(stem(word), word);
  let all = 0;
  const telling = [...byRoot].map(([root, word]) => {
    const having = library.byStem.get(root)?.length ?? 0;
    const rarity = Math.log((library.size + 1) / (having + 1));
    all += rarity;
    return { word, root, rarity, isCommon: having > Math.max(4, COMMON * library.size) };
  });
  return telling
    .filter(({ isCommon }) => !isCommon)
    .map(({ word, root, rarity }) => ({ word, root, rarity: rarity / all }));
}

/** Words named at most, the rest would be a list nobody reads. */
const MOST_WORDS = 3;

function reasonsFor(
  found: Case,
  use: LikeUse | undefined,
  words: readonly string[],
  language: Reply['language'] | null,
): Reason[] {
  const reasons: Reason[] = [];
  const [top] = [...found.topics].sort(
    (a, b) => Number(isMatter(b.topic)) - Number(isMatter(a.topic)) || b.weight - a.weight,
  );
  if (top) reasons.push({ why: 'topic', topic: top.topic });
  if (use && use.times > 0) reasons.push({ why: 'used', times: use.times });
  if (words.length > 0) reasons.push({ why: 'words', words: words.slice(0, MOST_WORDS) });
  if (language !== null) reasons.push({ why: 'language', language });
  return reasons;
}
