import { describe, expect, it } from 'vitest';
import { datedBy, readTime } from './read-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.UTC(2026, 8, 1);
const idAt = (time: number) => String(BigInt(time) << 22n);
const read = (label: string, kind: string, given: number) =>
  readTime(label, datedBy(kind, idAt(given)), now);

describe('readTime', () => {
  it('is exact where label and id agree', () => {
    const at = now - 2.5 * HOUR;
    for (const kind of ['activity', 'share', 'comment'])
      expect(read('2 h • Modifié •', kind, at)).toEqual({ at, low: at, high: at });
  });

  it('believes an activity or comment rather than the label of a page saved long ago', () => {
    const at = now - 40 * DAY;
    expect(read('2 h', 'activity', at)).toEqual({ at, low: at, high: at });
    expect(read('2 h', 'comment', at)).toEqual({ at, low: at, high: at });
  });

  it('allows for posts that were scheduled, three months at most', () => {
    expect(read('2 h', 'ugcPost', now - 40 * DAY)).toMatchObject({ at: now - 2 * HOUR });
    const at = now - 200 * DAY;
    expect(read('2 h', 'ugcPost', at)).toEqual({ at, low: at, high: at + 93 * DAY });
  });

  it('takes the label of a post that was shared again later', () => {
    expect(read('3 j', 'activity', now - HOUR)).toMatchObject({ at: now - 3 * DAY });
  });

  it('has the id alone where there is no label, but not where it is no date', () => {
    expect(read('', 'activity', now - DAY)).toMatchObject({ at: now - DAY });
    expect(read('Sponsorisé', 'activity', now - DAY)).toBeNull();
    expect(readTime('', datedBy('activity', '12345'), now)).toBeNull();
    expect(readTime('', datedBy('activity', idAt(now + DAY)), now)).toBeNull();
  });
});
