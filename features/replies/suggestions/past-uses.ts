import type { InsertedReply } from '../insertions/model';
import { commentTopics } from './comment-topics';
import { commentWords } from './comment-words';
import type { CueReader, TopicWeights } from './cue-reader';
import { isSmall } from './small-words';
import { stem } from './stem';

/** What was inserted on comments like one. */
export interface LikeUse {
  /** How many such comments it answered. */
  times: number;
  /** Likeness of each, 0 to 1, halved by every 30 days of age, added up. */
  votes: number;
}

interface PastUse {
  replyId: string;
  at: number;
  length: number;
}

const HALF_LIFE = 30 * 24 * 60 * 60 * 1000;
/** A topic in common tells more than a word in common. */
const TOPIC_WEIGHT = 2;
/** Comments are "such comments" from here on: one topic in common, or half of the words. */
const LEAST_LIKENESS = 0.4;

/** What a comment is compared by: its stems and topics with their weights. */
function featuresOf(words: readonly string[], topics: TopicWeights): Map<string, number> {
  const features = new Map<string, number>();
  for (const word of words) if (!isSmall(word)) features.set(stem(word), 1);
  for (const [topic, weight] of topics) {
    if (weight >= 1) features.set(`#${topic}`, TOPIC_WEIGHT);
  }
  return features;
}

const lengthOf = (features: Map<string, number>): number => Math.hypot(...features.values());

/** What was inserted on which comments, to find what suits comments like them. */
export class PastUses {
  private readonly uses: PastUse[] = [];
  private readonly byFeature = new Map<string, { use: number; weight: number }[]>();
  private readonly known = new Set<string>();
  private unread: InsertedReply[] = [];

  constructor(private readonly read: CueReader) {}

  /** Takes insertions; those known already and those that answered no comment are passed over. */
  take(insertions: readonly InsertedReply[]): void {
    this.unread.push(
      ...insertions.filter(({ id, answeredText }) => answeredText && !this.known.has(id)),
    );
    for (const { id } of this.unread) this.known.add(id);
  }

  /**
   * Reads what is not read yet, until told to stop or done.
   * @returns true when nothing is left
   */
  advance(isTimeUp: () => boolean): boolean {
    for (let one = this.unread.pop(); one; one = this.unread.pop()) {
      const words = commentWords(one.answeredText ?? '');
      this.put(one, featuresOf(words, commentTopics(this.read, words)));
      if (isTimeUp()) break;
    }
    return this.unread.length === 0;
  }

  private put({ replyId, at }: InsertedReply, features: Map<string, number>): void {
    if (features.size === 0) return;
    const use = this.uses.push({ replyId, at, length: lengthOf(features) }) - 1;
    for (const [feature, weight] of features) {
      const list = this.byFeature.get(feature);
      if (list) list.push({ use, weight });
      else this.byFeature.set(feature, [{ use, weight }]);
    }
  }

  /**
   * What was inserted on comments like this one, by reply id.
   * @param now milliseconds since 1970
   */
  like(words: readonly string[], topics: TopicWeights, now: number): Map<string, LikeUse> {
    const features = featuresOf(words, topics);
    const length = lengthOf(features);
    const dots = new Float32Array(this.uses.length);
    for (const [feature, weight] of features) {
      for (const posting of this.byFeature.get(feature) ?? []) {
        dots[posting.use] = (dots[posting.use] ?? 0) + weight * posting.weight;
      }
    }
    const found = new Map<string, LikeUse>();
    this.uses.forEach((use, i) => {
      const likeness = (dots[i] ?? 0) / (length * use.length);
      if (!(likeness >= LEAST_LIKENESS)) return;
      const before = found.get(use.replyId) ?? { times: 0, votes: 0 };
      const vote = likeness * 0.5 ** (Math.max(0, now - use.at) / HALF_LIFE);
      found.set(use.replyId, { times: before.times + 1, votes: before.votes + vote });
    });
    return found;
  }
}
