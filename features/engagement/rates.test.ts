import { describe, expect, it } from 'vitest';
import type { Count, Counters, Reading } from '../../networks/contract';
import { medianRate } from './median-rate';
import { isSameRate, type Rate, type RateInput, rateOf, ratesOf } from './rates';

const DAY = 86_400_000;
const count = (value: number, low = value, high = value): Reading<Count> => ({
  ok: true,
  value: { value, low, high },
});
const counters: Counters = {
  reactions: count(1284),
  comments: count(96),
  shares: { ok: false, why: 'hidden' },
  views: count(18_400, 18_350, 18_449),
  saves: count(12),
};
const input = (given: Partial<RateInput> = {}): RateInput => ({
  counters,
  followers: { value: 9_200, low: 9_150, high: 9_249 },
  postedAt: 0,
  postedWithin: 0,
  readAt: 2 * DAY,
  ...given,
});
const told = (rate: Rate) => {
  if (!rate.ok) throw new Error(rate.why.kind);
  return rate;
};

describe('rateOf', () => {
  it('divides the acts that are shown, and says which', () => {
    const rate = told(rateOf(input(), 'views'));
    expect(rate.of).toEqual(['reactions', 'comments']);
    expect(rate.low).toBeCloseTo(1380 / 18_449);
    expect(rate.high).toBeCloseTo(1380 / 18_350);
  });

  it('divides by followers and by days', () => {
    const byFollowers = told(rateOf(input(), 'followers'));
    expect(byFollowers.low).toBeCloseTo(1380 / 9_249);
    expect(byFollowers.high).toBeCloseTo(1380 / 9_150);
    expect(told(rateOf(input(), 'day'))).toMatchObject({ low: 690, high: 690 });
  });

  it('is as wide as all that is rounded leaves it', () => {
    const rounded = { ...counters, reactions: count(1_200, 1_150, 1_249) };
    const rate = told(rateOf(input({ counters: rounded }), 'views'));
    expect(rate.low).toBeCloseTo((1_150 + 96) / 18_449);
    expect(rate.high).toBeCloseTo((1_249 + 96) / 18_350);
  });

  it('says why there is none', () => {
    const why = (given: Partial<RateInput>, id: 'views' | 'followers' | 'day') => {
      const rate = rateOf(input(given), id);
      return rate.ok ? null : rate.why;
    };
    const without = (changed: Partial<Counters>) => ({ counters: { ...counters, ...changed } });
    expect(why(without({ reactions: { ok: false, why: 'hidden' } }), 'day')).toEqual({
      kind: 'counter',
      name: 'reactions',
      why: 'hidden',
    });
    expect(why(without({ views: { ok: false, why: 'absent' } }), 'views')).toEqual({
      kind: 'counter',
      name: 'views',
      why: 'absent',
    });
    expect(why(without({ views: count(0) }), 'views')).toEqual({ kind: 'zero', name: 'views' });
    expect(why({ followers: null }, 'followers')).toEqual({ kind: 'no-followers' });
    expect(why({ postedAt: null }, 'day')).toEqual({ kind: 'no-date' });
    expect(why({ postedAt: DAY + 1 }, 'day')).toEqual({ kind: 'young' });
    expect(why({ postedAt: 3 * DAY }, 'day')).toEqual({ kind: 'young' });
  });

  it('is as rough per day as the date is', () => {
    const days = (postedWithin: number | null, readAt: number) =>
      rateOf(input({ postedWithin, readAt }), 'day');
    const rate = told(days(DAY, 3 * DAY));
    expect(rate).toMatchObject({ low: 1380 / 4, high: 1380 / 2 });
    const rough = { ok: false, why: { kind: 'rough-date' } };
    expect(days(DAY, 1.5 * DAY)).toMatchObject(rough);
    expect(days(null, 9 * DAY)).toMatchObject(rough);
  });

  it('gives all three, and sets only like beside like', () => {
    const rates = ratesOf(input());
    expect(rates.map(({ id }) => id)).toEqual(['views', 'followers', 'day']);
    const withShares = rateOf(input({ counters: { ...counters, shares: count(3) } }), 'views');
    expect(isSameRate(rateOf(input(), 'views'), withShares)).toBe(false);
    expect(isSameRate(rateOf(input(), 'views'), rateOf(input(), 'views'))).toBe(true);
    expect(isSameRate(rateOf(input(), 'views'), rateOf(input(), 'followers'))).toBe(false);
  });
});

describe('medianRate', () => {
  const views = (value: number) =>
    rateOf(
      input({ counters: { ...counters, reactions: count(value), views: count(1000) } }),
      'views',
    );

  it('takes the same rate of at least three others', () => {
    const others = [views(4), views(104), views(904), ...ratesOf(input({ followers: null }))];
    expect(medianRate(views(1), others.slice(0, 2))).toBeNull();
    expect(medianRate(views(1), others)).toMatchObject({ posts: 4 });
    const three = medianRate(views(1), others.slice(0, 3));
    expect(three).toEqual({ low: 0.2, high: 0.2, posts: 3 });
  });
});
