import type { Count, CounterName, Missing, Reading } from '../../networks/contract';
import { type Interval, quotientOf, sumOf } from './interval';

/** The counters that are acts of people; views and saves are none that the others see. */
const ACTS = ['reactions', 'comments', 'shares'] as const;
export type Act = (typeof ACTS)[number];

/** By what the acts are divided. */
const RATE_IDS = ['views', 'followers', 'day'] as const;
export type RateId = (typeof RATE_IDS)[number];

/**
 * The letters by which the rates are called, so that two people know which one they talk of.
 * A: acts ÷ views. B: acts ÷ followers when read. C: acts ÷ days since posting.
 */
export const RATE_LETTERS = { views: 'A', followers: 'B', day: 'C' } as const satisfies Record<
  RateId,
  string
>;

const DAY = 24 * 60 * 60 * 1000;

/** What the rates of a post are made of. */
export interface RateInput {
  counters: Readonly<Record<CounterName, Reading<Count>>>;
  /** Followers of its account when it was read; null: no page told. */
  followers: Count | null;
  /** When it was published; null: no page told. Milliseconds since 1970, as `readAt`. */
  postedAt: number | null;
  /** Milliseconds by which that may be off, on either side; null: nobody knows. */
  postedWithin: number | null;
  readAt: number;
}

/** Why a rate cannot be told. */
export type NoRate =
  /** A counter that it needs could not be read. */
  | { kind: 'counter'; name: CounterName; why: Missing }
  /** The counter is, or may be, zero. */
  | { kind: 'zero'; name: 'views' | 'followers' }
  | { kind: 'no-followers' }
  | { kind: 'no-date' }
  /** Known so roughly that it may be less than a day old. */
  | { kind: 'rough-date' }
  /** Less than a day old: so much "per day" would be a forecast. */
  | { kind: 'young' };

/** A rate of a post. `of` are the acts that the page showed: rates of other acts are another rate. */
export type Rate =
  | ({ ok: true; id: RateId; of: readonly Act[] } & Interval)
  | { ok: false; id: RateId; why: NoRate };

type Divisor = { ok: true; value: Interval } | { ok: false; why: NoRate };

const divisors: Record<RateId, (input: RateInput) => Divisor> = {
  views: ({ counters: { views } }) =>
    views.ok
      ? { ok: true, value: views.value }
      : { ok: false, why: { kind: 'counter', name: 'views', why: views.why } },
  followers: ({ followers }) =>
    followers ? { ok: true, value: followers } : { ok: false, why: { kind: 'no-followers' } },
  day: ({ postedAt, postedWithin, readAt }) => {
    if (postedAt === null) return { ok: false, why: { kind: 'no-date' } };
    const days = (readAt - postedAt) / DAY;
    if (days < 1) return { ok: false, why: { kind: 'young' } };
    const open = postedWithin === null ? days : postedWithin / DAY;
    if (days - open < 1) return { ok: false, why: { kind: 'rough-date' } };
    return { ok: true, value: { low: days - open, high: days + open } };
  },
};

/**
 * One rate of a post, as an interval as wide as what the page rounded leaves it. A share of one for
 * views and followers (0.075 is 7.5 %), a number of acts for days. Comments and shares that the page
 * doesn't show are left out and so not named in `of`; without reactions there is no rate.
 */
export function rateOf(input: RateInput, id: RateId): Rate {
  const { reactions } = input.counters;
  if (!reactions.ok) {
    return { ok: false, id, why: { kind: 'counter', name: 'reactions', why: reactions.why } };
  }
  const divisor = divisors[id](input);
  if (!divisor.ok) return { ok: false, id, why: divisor.why };
  const of = ACTS.filter((name) => input.counters[name].ok);
  const acts = of.flatMap((name) => {
    const reading = input.counters[name];
    return reading.ok ? [reading.value] : [];
  });
  const rate = quotientOf(sumOf(acts), divisor.value);
  if (rate) return { ok: true, id, of, ...rate };
  return { ok: false, id, why: { kind: 'zero', name: id === 'views' ? 'views' : 'followers' } };
}

/** All the rates of a post, by their letters. */
export const ratesOf = (input: RateInput): Rate[] => RATE_IDS.map((id) => rateOf(input, id));

/** Whether two rates divide the same acts by the same: only those may be set beside one another. */
export function isSameRate(a: Rate, b: Rate): boolean {
  return a.ok && b.ok && a.id === b.id && a.of.join() === b.of.join();
}
