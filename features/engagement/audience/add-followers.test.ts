import { describe, expect, it } from 'vitest';
import { addFollowers } from './add-followers';
import { type Audience, MOST_READINGS } from './model';

const DAY = 86_400_000;
const exactly = (value: number) => ({ value, low: value, high: value });
const about = { value: 12_300, low: 12_250, high: 12_349 };
const account = { key: 'x:tissea', network: 'x', handle: 'Tissea' } as const;

function keptOf(...readings: Parameters<typeof addFollowers>[2][]): Audience | undefined {
  return readings.reduce<Audience | undefined>(
    (stored, reading) => addFollowers(account, stored, reading) ?? stored,
    undefined,
  );
}

describe('followers over time', () => {
  it('are written down when they changed', () => {
    const kept = keptOf({ at: 1, count: exactly(10) }, { at: 2, count: exactly(12) });
    expect(kept).toEqual({
      ...account,
      readings: [
        { at: 1, count: exactly(10) },
        { at: 2, count: exactly(12) },
      ],
      updatedAt: 2,
    });
  });

  it('are written down once a day while they don’t', () => {
    const same = [0, 1, DAY - 1, DAY, DAY + 5].map((at) => ({ at, count: exactly(10) }));
    expect(keptOf(...same)?.readings.map(({ at }) => at)).toEqual([0, DAY]);
  });

  it('stay whole where another page shortens them, unless they left the interval', () => {
    const kept = keptOf({ at: 1, count: exactly(12_345) }, { at: 2, count: about });
    expect(kept?.readings).toHaveLength(1);
    expect(
      keptOf({ at: 1, count: exactly(12_400) }, { at: 2, count: about })?.readings,
    ).toHaveLength(2);
    expect(
      keptOf({ at: 1, count: about }, { at: 2, count: exactly(12_345) })?.readings,
    ).toHaveLength(2);
  });

  it('stand by time, whatever order they come in', () => {
    const kept = keptOf({ at: 5, count: exactly(12) }, { at: 2, count: exactly(10) });
    expect(kept?.readings.map(({ at }) => at)).toEqual([2, 5]);
    expect(kept?.updatedAt).toBe(5);
  });

  it('lose the oldest first', () => {
    const many = Array.from({ length: MOST_READINGS + 5 }, (_, at) => ({ at, count: exactly(at) }));
    const kept = keptOf(...many);
    expect(kept?.readings).toHaveLength(MOST_READINGS);
    expect(kept?.readings[0]?.at).toBe(5);
  });
});
