import { describe, expect, it } from 'vitest';
import {
  authorKeyOf,
  isNewer,
  mergeMoment,
  mergeReading,
  mergeSeen,
  mergeText,
  mergeWithin,
} from './merge-readings';

const failed = { ok: false, why: 'changed' } as const;
const seen = (lastSeenAt: number) => ({ firstSeenAt: 5, lastSeenAt, updatedAt: lastSeenAt });

describe('authorKeyOf', () => {
  it('is the same in either case, and none without a handle', () => {
    const author = { handle: 'Tissea', name: 'Tisséa', address: null };
    expect(authorKeyOf('x', { ok: true, value: author })).toBe('x:tissea');
    expect(authorKeyOf('x', { ok: true, value: { ...author, handle: null } })).toBeNull();
    expect(authorKeyOf('x', failed)).toBeNull();
  });
});

describe('times', () => {
  it('keep the first and the last, whatever comes first', () => {
    expect(mergeSeen(20, seen(10), 100)).toEqual({ firstSeenAt: 5, lastSeenAt: 20, updatedAt: 20 });
    expect(mergeSeen(3, seen(10), 100)).toEqual({ firstSeenAt: 3, lastSeenAt: 10, updatedAt: 10 });
  });

  it('of a clock since set back give way', () => {
    expect(isNewer(50, seen(900), 1000)).toBe(false);
    expect(isNewer(50, seen(900), 100)).toBe(true);
  });
});

describe('mergeText', () => {
  const cut = (value: string) => ({ text: { ok: true, value } as const, truncated: true });

  it('keeps the whole over its own beginning', () => {
    expect(mergeText(cut('Ligne B…'), 'Ligne B interrompue')).toBe('Ligne B interrompue');
    expect(mergeText(cut('Ligne B ...'), 'Ligne B interrompue')).toBe('Ligne B interrompue');
  });

  it('takes an edited text, cut or not, and what is no longer cut', () => {
    expect(mergeText(cut('Ligne C…'), 'Ligne B interrompue')).toBe('Ligne C…');
    const edited = { text: { ok: true, value: 'Ligne B' } as const, truncated: false };
    expect(mergeText(edited, 'Ligne B interrompue')).toBe('Ligne B');
  });

  it('keeps what is known when nothing was read', () => {
    expect(mergeText({ text: failed, truncated: false }, 'known')).toBe('known');
  });
});

describe('mergeMoment', () => {
  it('keeps a date that the new reading allows, and gives way to one that does not', () => {
    const threeDays = { ok: true, value: { at: 300, low: 250, high: 350 } } as const;
    expect(mergeMoment(threeDays, 260)).toBe(260);
    expect(mergeMoment(threeDays, 100)).toBe(300);
    expect(mergeMoment(threeDays, null)).toBe(300);
    expect(mergeMoment(failed, 100)).toBe(100);
  });
});

describe('mergeWithin', () => {
  const reading = (at: number, low: number, high: number) =>
    ({ ok: true, value: { at, low, high } }) as const;

  it('keeps the narrower of two readings that agree, and the newer of two that do not', () => {
    const twoHours = { at: 260, atWithin: 20 };
    expect(mergeWithin(reading(300, 250, 350), twoHours)).toBe(20);
    expect(mergeWithin(reading(260, 260, 260), twoHours)).toBe(0);
    expect(mergeWithin(reading(265, 265, 265), twoHours)).toBe(0);
    expect(mergeWithin(reading(900, 800, 900), twoHours)).toBe(100);
  });

  it('knows nothing of a date that was never read, nor of one kept from before it was asked', () => {
    expect(mergeWithin(failed, undefined)).toBeNull();
    expect(mergeWithin(failed, { at: 1, atWithin: null })).toBeNull();
    expect(mergeWithin(failed, { at: 1, atWithin: 5 })).toBe(5);
    expect(mergeWithin(reading(300, 250, 350), undefined)).toBe(100);
    expect(mergeWithin(reading(300, 250, 350), { at: 260, atWithin: null })).toBe(100);
  });
});

describe('mergeReading', () => {
  it('never gives up a value for a reason, but a reason for a newer one', () => {
    const known = { ok: true, value: 4 } as const;
    expect(mergeReading(failed, known)).toBe(known);
    expect(mergeReading({ ok: true, value: 5 }, known)).toEqual({ ok: true, value: 5 });
    expect(mergeReading(failed, { ok: false, why: 'absent' })).toBe(failed);
    expect(mergeReading(failed, undefined)).toBe(failed);
  });
});
