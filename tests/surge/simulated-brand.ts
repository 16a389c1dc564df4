import { seededRandom } from '../sites/world/seeded-random';
import { drawsOf } from './draws';

/** What a brand's days are like. */
export interface SimulatedBrand {
  seed: number;
  /** Comments a day. */
  size: number;
  /** The crisis adds so many times the mean rate at its height; 0: none comes. */
  crisis: number;
  /** How the judge errs: negative comments it finds, others it takes for negative. */
  judge: { recall: number; falsePositives: number };
}

/** Ten minutes of comments: how many, and how many of them the judge called negative. */
export interface SimulatedSlot {
  comments: number;
  negative: number;
}

export const SLOTS_A_DAY = 144;
export const LEARNING_DAYS = 14;
export const WATCHED_DAYS = 28;

/**
 * Six weeks of a brand's comments: days and nights, weekends, bursts after posts, one post in twenty that goes round
 * for good reasons, bad-tempered days; and, if there is one, a crisis of 65 % negative comments that rises within
 * three hours and ebbs over fourteen.
 * @returns the slots, and in which one the crisis's first negative comment came (null: none)
 */
export function simulateBrand({ seed, size, crisis, judge }: SimulatedBrand): {
  slots: SimulatedSlot[];
  onset: number | null;
} {
  const { even, poisson, gamma } = drawsOf(seededRandom(seed));
  const perSlot = size / SLOTS_A_DAY;
  let nextPost = Math.floor(54 + 60 * even());
  const start = (LEARNING_DAYS + 7 + even() * (WATCHED_DAYS - 9)) * SLOTS_A_DAY;
  let burst = 0;
  let viral = 0;
  let temper = 0.1;
  let onset: number | null = null;
  const slots: SimulatedSlot[] = [];
  for (let slot = 0; slot < (LEARNING_DAYS + WATCHED_DAYS) * SLOTS_A_DAY; slot++) {
    if (slot % SLOTS_A_DAY === 0) temper = Math.min(0.35, 0.1 * gamma(6) + 0.005);
    if (slot === nextPost) {
      burst += (0.35 * size) / 12;
      if (even() < 0.05) viral += (5 * size) / 12;
      nextPost = slot + Math.floor(SLOTS_A_DAY * (0.5 + even()));
    }
    burst *= Math.exp(-1 / 12);
    viral *= Math.exp(-1 / 24);
    const usual = poisson(perSlot * rhythm(slot) * gamma(4) + burst + viral);
    const angry = poisson(crisis * perSlot * swell((slot - Math.floor(start)) / 6));
    const upset = draws(angry, 0.65);
    if (upset > 0) onset ??= slot;
    const negative = draws(usual, temper) + upset;
    const comments = usual + angry;
    slots.push({
      comments,
      negative: draws(negative, judge.recall) + draws(comments - negative, judge.falsePositives),
    });
  }
  return { slots, onset };

  function draws(of: number, chance: number): number {
    let drawn = 0;
    for (let one = 0; one < of; one++) if (even() < chance) drawn += 1;
    return drawn;
  }
}

/** How busy a brand is at that time, quiet at night and at weekends. */
function rhythm(slot: number): number {
  const hour = (slot % SLOTS_A_DAY) / 6;
  const weekend = Math.floor(slot / SLOTS_A_DAY) % 7 > 4;
  return (hour < 7 ? 0.25 : hour < 12 ? 1 : hour < 22 ? 1.5 : 0.7) * (weekend ? 0.75 : 1);
}

/** Height of a crisis so many hours after it began. */
function swell(hours: number): number {
  return hours < 0 ? 0 : Math.min(1, hours / 3) * Math.exp(-Math.max(0, hours - 3) / 14);
}
