// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Counters } from '../../networks/contract';
import { network } from '../../networks/x';
import { hasCaptures, openCapture } from './open-capture';

/** Values in the order of X's own label: replies, reposts, likes, bookmarks, views; all must be exact. */
function numbers({ comments, shares, reactions, saves, views }: Counters) {
  return [comments, shares, reactions, saves, views].map((count) =>
    count.ok && count.value.low === count.value.high ? count.value.value : count,
  );
}

describe.skipIf(!hasCaptures)('saved pages of X (skipped without ../shared/captures)', () => {
  it('a brand’s timeline, logged out, 2026-01', () => {
    const { posts, comments, context, document } = openCapture(
      network,
      'x/brand-timeline-logged-out-2026-01.html',
      'https://x.com/okx',
    );
    expect(context.page).toMatchObject({ kind: 'profile', accountHandle: 'okx' });
    expect(comments).toEqual([]);
    expect(posts.map((post) => [post.key, ...numbers(post.counters)])).toEqual([
      ['x:2012952460877607151', 104, 82, 718, 77, 1499144],
      ['x:2013469559152431502', 57, 9, 70, 3, 8796],
      ['x:2013422753613762627', 69, 29, 141, 8, 14262],
      ['x:2013378711286858222', 125, 25, 188, 10, 19347],
      ['x:2013333412644294788', 123, 33, 242, 8, 25351],
      ['x:2013298867521917306', 103, 49, 256, 10, 48884],
    ]);
    for (const post of posts) {
      expect(post).toMatchObject({
        author: { value: { handle: 'okx' } },
        language: 'en',
        promoted: false,
      });
      expect(post.at).toMatchObject({ ok: true });
    }
    const texts = posts.map((post) => (post.text.ok ? post.text.value : ''));
    expect(texts.map((text) => text.split('\n').length)).toEqual([2, 1, 9, 1, 1, 5]);
    expect(texts[1]).toMatch(/💎🙌$/u);
    expect(network.readSpeaker(document, context)).toEqual({ ok: false, why: 'absent' });
  });

  it('a post that quotes another, 2025-10', () => {
    const { posts } = openCapture(
      network,
      'x/quote-post-logged-in-2025-10.html',
      'https://x.com/home',
    );
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      key: 'x:1983130065320780162',
      author: { value: { handle: 'TestQuoter', name: 'Test Quoter' } },
      at: { value: { at: Date.UTC(2025, 9, 28, 11, 13, 47) } },
    });
    expect(posts[0]?.text).not.toMatchObject({ value: expect.stringContaining('original') });
    expect(numbers(posts[0]!.counters)).toEqual([2534, 4483, 25616, 797, 2596467]);
  });

  it('a status page in Portuguese, 2025-11', () => {
    const { posts, comments } = openCapture(
      network,
      'x/status-logged-out-pt-2025-11.html',
      'https://x.com/fobafomi/status/1993177247822516587',
    );
    expect(comments).toEqual([]);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      key: 'x:1993177247822516587',
      author: { value: { handle: 'fobafomi' } },
      language: 'en',
    });
    expect(numbers(posts[0]!.counters)).toEqual([17002, 6028, 15614, 1897, 5979037]);
  });

  it('a reply box and a message drawer, 2026-07', () => {
    const { posts, document, context } = openCapture(
      network,
      'x/reply-composer-2026-07.html',
      'https://x.com/jackfriks/status/1900000000000000001',
    );
    expect(posts).toHaveLength(1);
    expect(posts[0]?.counters.views).toEqual({ ok: false, why: 'absent' });
    expect(numbers(posts[0]!.counters).slice(0, 4)).toEqual([12, 4, 30, 0]);
    const places = [...document.querySelectorAll('[contenteditable="true"]')].map((editor) =>
      network.placeOf(editor, context),
    );
    expect(places).toEqual([
      { purpose: 'reply', answers: { kind: 'post', key: posts[0]?.key } },
      { purpose: 'message', answers: null },
    ]);
  });
});
