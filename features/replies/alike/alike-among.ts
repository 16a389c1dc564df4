import { likeness } from './likeness';
import type { OurReply } from './our-reply';
import { shinglesOf } from './shingles';

/** A text about to be inserted, and the one of ours that it is most like. */
export interface Resemblance {
  /** From 0 to 1. */
  likeness: number;
  reply: OurReply;
}

/** Tells which reply a text is most like, if it is like any. */
export type FindAlike = (text: string) => Resemblance | null;

/**
 * Compares texts with our replies: which one each is most like, if it is as like as the threshold; among
 * equals the first.
 * @param from from 0 to 1
 */
export function alikeAmong(ours: readonly OurReply[], from: number): FindAlike {
  const compared = ours.map((reply) => ({ reply, runs: shinglesOf(reply.text) }));
  return (text) => {
    const runs = shinglesOf(text);
    let most: Resemblance | null = null;
    for (const { reply, runs: other } of compared) {
      const found = likeness(runs, other);
      if (found > 0 && found >= from && found > (most?.likeness ?? 0)) {
        most = { likeness: found, reply };
      }
    }
    return most;
  };
}
