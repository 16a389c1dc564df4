import { isOneEditAway } from '../search/one-edit';
import { isSmall } from './small-words';
import { TOPIC_IDS, TOPICS, type TopicId } from './topics/topics';

/** How much of each topic there is; absent: nothing of it. */
export type TopicWeights = Map<TopicId, number>;

interface Cue {
  topic: TopicId;
  weight: number;
}

/** Reads topics off folded words, in their order. */
export type CueReader = (words: readonly string[]) => TopicWeights;

/** Shorter words are one letter away from too many others. */
const SHORTEST_FORGIVEN = 6;
const SHORTEST_BEGUN = 3;
/** Words whose neighbours are kept in mind: more than an hour's comments have. */
const MOST_KNOWN = 5000;
/** A topic said over and over isn't more certain than one said twice. */
const MOST = 2;

/** Cues of all topics in one table, so that a comment is read once however many topics there are. */
class CueTable {
  private readonly whole = new Map<string, Cue[]>();
  private readonly begun = new Map<string, Cue[]>();
  private readonly byLetter = new Map<string, string[]>();
  /** What phrases begin with: where a text goes on otherwise there is nothing more to look for. */
  private readonly openings = new Set<string>();
  private readonly nearlyKnown = new Map<string, readonly string[]>();

  /** @param forgives reads words one typo away from a cue */
  constructor(private readonly forgives: boolean) {}

  add(cues: string, topic: TopicId, weight: number): void {
    for (const written of cues.trim().split(/\s+/u)) {
      if (written === '') continue;
      const isBegun = written.endsWith('*');
      const words = (isBegun ? written.slice(0, -1) : written).split('_');
      const key = words.join(' ');
      put(isBegun ? this.begun : this.whole, key, { topic, weight });
      for (let to = 1; to < words.length; to += 1) this.openings.add(words.slice(0, to).join(' '));
      if (words.length === 1 && key.length >= SHORTEST_FORGIVEN)
        put(this.byLetter, `${key.charAt(0)}${key.length}`, key);
    }
  }

  /** The cues that begin at a word; with none, those one typo away from it. */
  *at(words: readonly string[], from: number): Generator<[string, Cue]> {
    let found = false;
    let key = '';
    for (let to = from; to < words.length; to += 1) {
      const before = key === '' ? '' : `${key} `;
      const word = words[to] ?? '';
      key = before + word;
      for (const hit of this.of(before, word)) {
        found = true;
        yield hit;
      }
      if (!this.openings.has(key)) break;
    }
    if (!found && this.forgives) yield* this.nearly(words[from] ?? '');
  }

  private *of(before: string, word: string): Generator<[string, Cue]> {
    const key = before + word;
    for (const cue of this.whole.get(key) ?? []) yield [key, cue];
    if (word.length > SHORTEST_BEGUN && /[sx]$/u.test(word)) {
      const one = key.slice(0, -1);
      for (const cue of this.whole.get(one) ?? []) yield [one, cue];
    }
    for (let cut = SHORTEST_BEGUN; cut <= word.length; cut += 1) {
      const start = before + word.slice(0, cut);
      for (const cue of this.begun.get(start) ?? []) yield [start, cue];
    }
  }

  private *nearly(word: string): Generator<[string, Cue]> {
    if (word.length < SHORTEST_FORGIVEN || isSmall(word)) return;
    let keys = this.nearlyKnown.get(word);
    if (keys === undefined) {
      keys = [-1, 0, 1]
        .flatMap((more) => this.byLetter.get(`${word.charAt(0)}${word.length + more}`) ?? [])
        .filter((key) => isOneEditAway(word, key, false));
      if (this.nearlyKnown.size >= MOST_KNOWN) this.nearlyKnown.clear();
      this.nearlyKnown.set(word, keys);
    }
    for (const key of keys) {
      for (const cue of this.whole.get(key) ?? this.begun.get(key) ?? []) yield [key, cue];
    }
  }
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function readerOf(cues: CueTable): CueReader {
  return (words) => {
    const weights: TopicWeights = new Map();
    const counted = new Set<string>();
    words.forEach((_, from) => {
      for (const [key, { topic, weight }] of cues.at(words, from)) {
        const once = `${topic} ${key}`;
        if (counted.has(once)) continue;
        counted.add(once);
        weights.set(topic, Math.min(MOST, (weights.get(topic) ?? 0) + weight));
      }
    });
    return weights;
  };
}

/** Reads what a text is about. A comment's typos are looked past; a library's own words are spelt right. */
export function createTextReader(forgives: boolean): CueReader {
  const cues = new CueTable(forgives);
  for (const topic of TOPIC_IDS) {
    cues.add(TOPICS[topic].said, topic, 1);
    cues.add(TOPICS[topic].hinted, topic, 0.5);
  }
  return readerOf(cues);
}

/** Reads what a reply is about off the words of its title, a tag or its shortcut. */
export function createTitleReader(): CueReader {
  const cues = new CueTable(false);
  for (const topic of TOPIC_IDS) cues.add(TOPICS[topic].about, topic, 1);
  return readerOf(cues);
}
