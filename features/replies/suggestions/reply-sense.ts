import type { Reply } from '../model';
import { fold } from '../search/fold';
import { wordsOf } from '../search/tokens';
import type { CueReader, TopicWeights } from './cue-reader';
import { isSmall } from './small-words';
import { stem } from './stem';

/** What a reply is about, read once. */
export interface ReplySense {
  /** Of length 1 at most taken together, so that a reply about one thing beats one about that and more. */
  topics: TopicWeights;
  /** Weight of each stem: 1 in the title or a tag, less in the text. */
  stems: Map<string, number>;
}

const IN_TITLE = 1;
const IN_TAG = 0.6;
const IN_TEXT = 0.5;
/** A text speaks of many things in passing: topics known by it alone are never sure. */
const TEXT_ALONE = 0.7;
/** A template tag is no word of the reply's. */
const TAG = /\{\{[^{}]*\}\}/gu;

const plainWords = (text: string): readonly string[] => wordsOf(fold(text.replace(TAG, ' ')));

/** Reads a reply's topics off its title, tags and shortcut; off its text only when those tell nothing. */
export function replySense(reply: Reply, ofTitle: CueReader, ofText: CueReader): ReplySense {
  const title = plainWords(reply.title);
  const labels = [...reply.tags, reply.shortcut].map(plainWords);
  const topics: TopicWeights = new Map();
  const raise = (found: TopicWeights, weight: number) => {
    for (const [topic] of found) topics.set(topic, Math.max(topics.get(topic) ?? 0, weight));
  };
  for (const words of labels) raise(ofTitle(words), IN_TAG);
  raise(ofTitle(title), IN_TITLE);
  const stems = stemsOf(reply, title, labels);
  if (topics.size > 0) return { topics: ofLength(1, topics), stems };
  const plain = [...ofText(plainWords(reply.body))].filter(([, weight]) => weight >= 1);
  return { topics: ofLength(TEXT_ALONE, new Map(plain)), stems };
}

function ofLength(wanted: number, topics: TopicWeights): TopicWeights {
  const length = Math.hypot(...topics.values());
  return new Map([...topics].map(([topic, weight]) => [topic, (wanted * weight) / length]));
}

function stemsOf(
  reply: Reply,
  title: readonly string[],
  labels: readonly (readonly string[])[],
): Map<string, number> {
  const stems = new Map<string, number>();
  const weigh = (words: readonly string[], weight: number) => {
    for (const word of words) {
      if (isSmall(word)) continue;
      const root = stem(word);
      stems.set(root, Math.max(stems.get(root) ?? 0, weight));
    }
  };
  for (const text of [reply.body, ...reply.variants]) weigh(plainWords(text), IN_TEXT);
  for (const words of [title, ...labels]) weigh(words, IN_TITLE);
  return stems;
}
