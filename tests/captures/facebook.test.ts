// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { network } from '../../networks/facebook';
import { hasCaptures, openCapture } from './open-capture';

const exact = (value: number) => ({ ok: true, value: { value, low: value, high: value } });
const absent = { ok: false, why: 'absent' };

describe.skipIf(!hasCaptures)(
  'saved pages of Facebook (skipped without ../shared/captures)',
  () => {
    it('a search with five cards, two of them emptied, 2025-12', () => {
      const { posts, comments, context, document } = openCapture(
        network,
        'facebook/search-feed-composers-en-2025-12.html',
        'https://www.facebook.com/search/top/?q=x',
      );
      expect(context.page.kind).toBe('search');
      expect(comments).toEqual([]);
      expect(posts.map((post) => post.author.ok && post.author.value.handle)).toEqual([
        '1605195892',
        '100088556523241',
        '100063942496313',
      ]);
      expect(posts.map((post) => post.truncated)).toEqual([false, true, true]);
      // happy-dom ends the first card early, at a link within a link; Chromium doesn't.
      const whole = posts.slice(1);
      expect(
        whole.map(({ counters }) => [counters.reactions, counters.comments, counters.shares]),
      ).toEqual([
        [exact(2), absent, absent],
        [exact(10), exact(3), exact(1)],
      ]);
      for (const post of posts) {
        expect(post.text).not.toMatchObject({
          value: expect.stringMatching(/^$|Facebook|See more/),
        });
        expect(post.at).toEqual({ ok: false, why: 'obscured' });
      }
      expect(new Set(posts.map((post) => post.key)).size).toBe(3);
      const [, second] = document.querySelectorAll('[contenteditable="true"]');
      expect(network.placeOf(second!, context)).toEqual({
        purpose: 'comment',
        answers: { kind: 'post', key: whole[0]!.key },
      });
      expect(network.readSpeaker(document, context)).toMatchObject({
        ok: true,
        value: { handle: null },
      });
      expect(network.readTheme(document)).toBe('dark');
    });

    it('one comment under its post’s reactions, 2026-09', () => {
      const { posts, comments } = openCapture(
        network,
        'facebook/comment-pt-2026-09.html',
        'https://www.facebook.com/camille.durand.demo',
      );
      expect(posts).toEqual([]);
      expect(comments).toHaveLength(1);
      expect(comments[0]).toMatchObject({
        key: 'facebook:1745173497618666',
        postKey: 'facebook:1139394385425418',
        parentKey: null,
        author: { value: { handle: 'camille.durand.demo', name: 'Camille Durand' } },
        text: { value: expect.stringMatching(/^1- .*\n2- https:/) },
        language: 'pt',
        reactions: exact(2),
        replies: absent,
      });
      const { at } = comments[0]!;
      expect(at.ok && at.value.high - at.value.low + 1).toBe(3_600_000);
    });

    it('the bar with its numbers inside, 2026-09', () => {
      const { posts } = openCapture(
        network,
        'facebook/action-bar-pt-2026-09.html',
        'https://www.facebook.com/',
      );
      expect(posts).toHaveLength(1);
      expect(posts[0]!.counters).toMatchObject({
        reactions: exact(19),
        comments: exact(9),
        shares: absent,
      });
    });
  },
);
