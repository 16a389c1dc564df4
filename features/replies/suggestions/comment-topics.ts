import type { CueReader, TopicWeights } from './cue-reader';
import type { TopicId } from './topics/topics';

/** Thanks beside a grievance are irony or manners: « merci, 40 minutes de retard ». */
const POLITE: ReadonlySet<TopicId> = new Set(['thanks', 'driverPraise', 'photo']);
/** Ways of saying that go with any grievance: they are no other matter. */
const MANNER: ReadonlySet<TopicId> = new Set(['angry', ...POLITE]);
const POLITE_LEFT = 0.5;

/** What a comment is about; thanks count little beside a grievance. */
export function commentTopics(read: CueReader, words: readonly string[]): TopicWeights {
  const weights = read(words);
  const hasMatter = [...weights].some(([topic, weight]) => weight >= 1 && !POLITE.has(topic));
  if (!hasMatter) return weights;
  for (const topic of POLITE) {
    const weight = weights.get(topic);
    if (weight !== undefined) weights.set(topic, weight * POLITE_LEFT);
  }
  return weights;
}

/** Whether a topic is a matter, not a manner of speaking. */
export const isMatter = (topic: TopicId): boolean => !MANNER.has(topic);
