import type { Head } from '../../../features/crisis/judge/model/weights';

/** How many of a thousand benign comments may be above a threshold, and no threshold below what. */
interface Bound {
  perThousand: number;
  least: number;
}

/** What is allowed to each head, where it is believed alone and where it is believed beside another source. */
export type Allowed = Readonly<Record<Head, { alone: Bound; beside: Bound }>>;

const THREAT = { alone: { perThousand: 1, least: -0.5 }, beside: { perThousand: 10, least: 0 } };
const NEGATIVE = { alone: { perThousand: 60, least: 0 }, beside: { perThousand: 60, least: 0 } };

/**
 * By language. What is above a threshold is not always believed (`find-learned.ts`), and wordings raise alarms of their own on
 * the same sentences: all together come to about five in a thousand. English is held shorter, since comments to brands swear
 * where the sentences of its benign set don't. The benign sets are small, and a comment is not abuse by a narrow margin:
 * hence the lowest thresholds.
 */
export const ALLOWED: Readonly<Record<'fr' | 'en', Allowed>> = {
  fr: {
    toxic: { alone: { perThousand: 9, least: 1 }, beside: { perThousand: 15, least: 0 } },
    threat: THREAT,
    negative: NEGATIVE,
  },
  en: {
    toxic: { alone: { perThousand: 4, least: 1 }, beside: { perThousand: 15, least: 0 } },
    threat: THREAT,
    negative: NEGATIVE,
  },
};

/** The threshold that as many of some benign comments' logits as allowed are above. */
export function thresholdAt(logits: readonly number[], { perThousand, least }: Bound): number {
  const sorted = [...logits].sort((a, b) => b - a);
  const over = sorted[Math.floor((perThousand * logits.length) / 1000)];
  return Math.max(least, over ?? least);
}
