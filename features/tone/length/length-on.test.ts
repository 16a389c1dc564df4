import { describe, expect, it } from 'vitest';
import { LENGTH_LIMITS } from './length-limits';
import { lengthOn } from './length-on';

const onX = (text: string) => lengthOn('x', 'reply', text)?.count;

describe('X', () => {
  it.each([
    ['', 0],
    ['Merci !', 7],
    ['e\u0301', 1],
    ['line\nbreak', 10],
    ['https://example.com/a/very/long/path?with=a&query=too#and-more', 23],
    ['example.com', 23],
    ['See https://example.com and https://example.org', 4 + 23 + 5 + 23],
    ['😀', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇫🇷', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['漢字かな', 8],
    ['مرحبا', 5],
    ['…', 2],
    ['Merci\u202F!', 8],
    ['#BonPlan @client', 16],
  ])('counts %j as %i', (text, count) => {
    expect(onX(text)).toBe(count);
  });

  it('takes 280 and says when it is over', () => {
    const full = lengthOn('x', 'reply', 'a'.repeat(280));
    expect(full).toMatchObject({ count: 280, limit: 280, official: true });
    expect(onX('😀'.repeat(141))).toBe(282);
  });
});

describe('the others', () => {
  it('count what an editor counts, composed', () => {
    expect(lengthOn('linkedin', 'comment', 'e\u0301te\u0301')?.count).toBe(3);
    expect(lengthOn('instagram', 'comment', '👍🏽')?.count).toBe(4);
    expect(lengthOn('facebook', 'reply', 'https://example.com/abcdefgh')?.count).toBe(28);
  });

  it('have no limit where none is published', () => {
    for (const network of ['facebook', 'x', 'linkedin', 'instagram'] as const) {
      expect(lengthOn(network, 'message', 'a'.repeat(100_000))).toBeNull();
    }
  });

  it('say where and when each limit was read', () => {
    for (const byPurpose of Object.values(LENGTH_LIMITS)) {
      for (const limit of Object.values(byPurpose)) {
        if (limit === null) continue;
        expect(limit.source).toMatch(/^https:\/\//);
        expect(Date.parse(limit.readOn)).toBeLessThan(Date.now());
      }
    }
  });
});
