import { describe, expect, it } from 'vitest';
import { chooseAlarm } from './choose-alarm';
import { DAY, HOUR } from './clock';
import { nextMorning } from './next-morning';
import type { AlarmRow } from './stored';

const NOW = Date.UTC(2026, 1, 21, 12, 30);

const alarm = (id: string, change: Partial<AlarmRow> = {}, at = NOW - HOUR): AlarmRow => ({
  id,
  ledgerKey: change.postKey ?? 'brand:b1',
  brandId: 'b1',
  postKey: null,
  alarm: {
    at,
    rule: 'surge',
    window: { from: at - HOUR, to: at, seen: 9, negative: 9, expected: 1, score: 3 },
    share: 1,
    usualShare: 0.1,
    sample: { seen: 9, total: 9, order: 'newest' },
  },
  isTold: true,
  snoozedUntil: null,
  closedAt: null,
  updatedAt: at,
  ...change,
});

const HERE = { brandId: 'b1', postKey: 'x:1' };

describe('chooseAlarm', () => {
  it('prefers the post in view, then the brand, then another of its posts', () => {
    const [post, brand, other] = [
      alarm('post', { postKey: 'x:1' }),
      alarm('brand'),
      alarm('other', { postKey: 'x:2' }),
    ];
    expect(chooseAlarm([other, brand, post], HERE, NOW)?.id).toBe('post');
    expect(chooseAlarm([other, brand], HERE, NOW)?.id).toBe('brand');
    expect(chooseAlarm([other], HERE, NOW)?.id).toBe('other');
  });

  it('shows nothing of another brand, of yesterday, put off or closed', () => {
    const none = [
      alarm('a', { brandId: 'b2', postKey: 'x:9' }),
      alarm('b', {}, NOW - DAY - 1),
      alarm('c', { snoozedUntil: NOW + 1 }),
      alarm('d', { closedAt: NOW - 1 }),
    ];
    expect(chooseAlarm(none, HERE, NOW)).toBeNull();
    expect(chooseAlarm(none, { brandId: null, postKey: null }, NOW)).toBeNull();
  });

  it('shows again what was put off, once its time has come', () => {
    expect(chooseAlarm([alarm('a', { snoozedUntil: NOW })], HERE, NOW)?.id).toBe('a');
  });
});

describe('nextMorning', () => {
  it.each([
    ['in the evening, tomorrow’s', [21, 22, 10], 22],
    ['after midnight, today’s', [22, 2, 0], 22],
    ['at eight itself, tomorrow’s', [22, 8, 0], 23],
  ] as const)('is, %s', (_, [day, hour, minute], expected) => {
    const morning = new Date(nextMorning(new Date(2026, 1, day, hour, minute).getTime()));
    expect([morning.getDate(), morning.getHours(), morning.getMinutes()]).toEqual([expected, 8, 0]);
  });
});
