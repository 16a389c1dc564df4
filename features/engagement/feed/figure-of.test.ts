import { describe, expect, it } from 'vitest';
import type { Count, Counters } from '../../../networks/contract';
import type { SeenPost, Snapshot } from '../model';
import { type FigureTerms, figureFrom, figureOf } from './figure-of';

const DAY = 86_400_000;
const NOW = 20_000 * DAY;
const exact = (value: number): Count => ({ value, low: value, high: value });
const about = (value: number, width: number): Count => ({
  value,
  low: value - width,
  high: value + width - 1,
});
const unread = { ok: false, why: 'absent' } as const;
const counters: Counters = {
  reactions: unread,
  comments: unread,
  shares: unread,
  views: unread,
  saves: unread,
};

const post = (given: Partial<SeenPost>): SeenPost => ({
  key: 'x:1',
  network: 'x',
  address: null,
  authorKey: null,
  author: { handle: 'lignes', name: 'Lignes', address: null },
  text: 'Line 12 is back.',
  language: null,
  at: null,
  atWithin: null,
  firstSeenAt: 0,
  lastSeenAt: NOW,
  counters,
  kinds: [],
  seenBefore: NOW - 2 * DAY,
  updatedAt: NOW,
  ...given,
});

const given: FigureTerms = {
  valueWords: (network, name, { value }) => `${network} ${name} ${value}`,
  changeWords: (growth) =>
    growth.kind === 'certain' ? `${growth.low} to ${growth.high}` : growth.kind,
  draw: (series) => series.map(({ value }) => value).join(),
};

/** Readings of one counter, a day apart, the last one now. */
const history = (...counts: Count[]): Snapshot[] =>
  counts.map((reactions, index) => ({
    at: NOW - (counts.length - 1 - index) * DAY,
    counters: { reactions },
  }));

describe('the figure of a post', () => {
  it('is the curve of its main counter, the latest reading, and the change since it was seen before', () => {
    const read = history(exact(3), exact(10), exact(12), exact(50));
    expect(figureOf(post({}), read, given)).toEqual({
      key: 'x:1',
      sign: 'Line 12 is back.',
      path: '3,10,12,50',
      value: 'x reactions 50',
      change: '40 to 40',
    });
  });

  it('is nothing before a counter was read twice', () => {
    expect(figureOf(post({}), history(exact(3)), given).path).toBeNull();
    expect(figureOf(post({}), [], given).path).toBeNull();
    const apart = [
      { at: NOW - DAY, counters: { reactions: exact(1) } },
      { at: NOW, counters: { comments: exact(1) } },
    ];
    expect(figureOf(post({}), apart, given).path).toBeNull();
  });

  it('claims no change on the first visit', () => {
    const read = history(exact(3), exact(10));
    expect(figureOf(post({ seenBefore: null }), read, given)).toMatchObject({
      path: '3,10',
      change: null,
    });
  });

  it('claims no growth where rounded readings overlap', () => {
    const same = history(about(1_200, 50), about(1_200, 50), about(1_200, 50));
    expect(figureOf(post({}), same, given).change).toBe('uncertain');
    const grown = history(about(1_200, 50), about(1_300, 50), about(1_300, 50));
    expect(figureOf(post({}), grown, given).change).toBe('1 to 199');
  });

  it('tells a fall, and what stayed', () => {
    expect(figureOf(post({}), history(exact(9), exact(5), exact(5)), given).change).toBe(
      '-4 to -4',
    );
    expect(figureOf(post({}), history(exact(9), exact(9), exact(9)), given).change).toBe('none');
  });

  it('draws no more points than can be told apart', () => {
    const read = Array.from({ length: 500 }, (_, index) => ({
      at: NOW - (499 - index) * 60_000,
      counters: { reactions: exact(index) },
    }));
    const drawn = figureOf(post({}), read, given).path?.split(',') ?? [];
    expect(drawn.length).toBeLessThanOrEqual(30);
    expect([drawn[0], drawn.at(-1)]).toEqual(['0', '499']);
  });

  it('knows its post by how its text begins, else by its author', () => {
    const sign = (some: Partial<SeenPost>) => figureOf(post(some), [], given).sign;
    expect(sign({ text: '🚍'.repeat(60) })).toBe('🚍'.repeat(40));
    expect(sign({ text: ' ' })).toBe('Lignes');
    expect(sign({ text: '', author: null })).toBe('');
  });
});

describe('figureFrom', () => {
  it('goes back seven days, and further to when the post was seen before', () => {
    expect(figureFrom({ seenBefore: null }, NOW)).toBe(NOW - 7 * DAY);
    expect(figureFrom({ seenBefore: NOW - DAY }, NOW)).toBe(NOW - 7 * DAY);
    expect(figureFrom({ seenBefore: NOW - 30 * DAY }, NOW)).toBe(NOW - 30 * DAY - 3_600_000);
  });
});
