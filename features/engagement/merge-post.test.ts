import { expect, it } from 'vitest';
import type { Moment, Post, Reading } from '../../networks/contract';
import { mergePost } from './merge-post';
import { samplePost } from './sample-post';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 30 * DAY;
const { counters } = samplePost({});

const seen = (at: Reading<Moment>): Post => ({
  key: 'facebook:p',
  address: null,
  author: { ok: false, why: 'absent' },
  text: { ok: false, why: 'absent' },
  truncated: false,
  promoted: false,
  language: null,
  at,
  counters,
});
const told = (at: number, within: number) =>
  seen({ ok: true, value: { at, low: at - within, high: at } });

it('keeps with the date how much of it is open, the least that any visit told', () => {
  const days = mergePost('facebook', told(NOW - 3 * DAY, DAY), NOW, undefined, NOW);
  expect(days).toMatchObject({ at: NOW - 3 * DAY, atWithin: DAY });
  const hours = mergePost('facebook', told(NOW - 2 * HOUR, HOUR), NOW, undefined, NOW);
  const later = NOW + 3 * DAY;
  const again = mergePost('facebook', told(later - 3 * DAY, DAY), later, hours, later);
  expect(again).toMatchObject({ at: NOW - 2 * HOUR, atWithin: HOUR });
  const none = mergePost('facebook', seen({ ok: false, why: 'obscured' }), later, days, later);
  expect(none).toMatchObject({ at: NOW - 3 * DAY, atWithin: DAY });
});

it('takes both from an older reading where no date is known', () => {
  const undated = samplePost({ at: null, atWithin: null, lastSeenAt: NOW });
  const older = mergePost('facebook', told(NOW - 2 * DAY, DAY), NOW - 1, undated, NOW);
  expect(older).toMatchObject({ at: NOW - 2 * DAY, atWithin: DAY });
});
