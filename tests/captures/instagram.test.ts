// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { network } from '../../networks/instagram';
import { hasCaptures, openCapture } from './open-capture';

const numberOf = (reading: { ok: true; value: { value: number } } | { ok: false; why: string }) =>
  reading.ok ? reading.value.value : reading.why;

describe.skipIf(!hasCaptures)(
  'saved pages of Instagram (skipped without ../shared/captures)',
  () => {
    it('a post with fifteen comments, 2025-11', () => {
      const { posts, comments, context, document } = openCapture(
        network,
        'instagram/post-logged-in-pt-2025-11.html',
        'https://www.instagram.com/p/DRQcDGdF956/',
      );
      expect(posts).toHaveLength(1);
      expect(posts[0]).toMatchObject({
        key: 'instagram:DRQcDGdF956',
        author: { value: { handle: 'tebanono.ba' } },
        text: {
          value: expect.stringMatching(
            /^🐲 Ribapalu(?:.*\n\n){5}.*@tebanono\.ba para mais lobanovide como balu\.$/u,
          ),
        },
        truncated: false,
        at: { value: { at: Date.UTC(2025, 10, 19, 23, 41, 40) } },
        counters: {
          reactions: { value: { value: 11_700, low: 11_650, high: 11_749 } },
          comments: { value: { value: 1100, low: 1050, high: 1149 } },
          shares: { ok: false, why: 'absent' },
        },
      });
      expect(
        comments.map((comment) => [numberOf(comment.reactions), numberOf(comment.replies)]),
      ).toEqual([
        [168, 1],
        [29, 2],
        [413, 'absent'],
        [83, 'absent'],
        [1, 'absent'],
        [9, 1],
        [1, 'absent'],
        [40, 'absent'],
        [66, 'absent'],
        [1596, 41],
        [141, 5],
        [163, 10],
        [259, 10],
        [95, 4],
        [2, 'absent'],
      ]);
      expect(comments[1]).toMatchObject({
        key: 'instagram:17922704979191277',
        postKey: 'instagram:DRQcDGdF956',
        parentKey: null,
        author: { value: { handle: 'andreyleis', name: 'mitefofolo' } },
        at: { value: { at: Date.UTC(2025, 10, 20, 1, 15, 38) } },
      });
      const field = document.querySelector('textarea') as Element;
      expect(network.placeOf(field, context)).toEqual({
        purpose: 'comment',
        answers: { kind: 'post', key: 'instagram:DRQcDGdF956' },
      });
      expect(network.readSpeaker(document, context)).toMatchObject({
        value: { handle: 'userteste747' },
      });
      expect(network.readTheme(document)).toBe('dark');
    });

    it('a reel with fifteen comments, 2025-11', () => {
      const { posts, comments, context, document } = openCapture(
        network,
        'instagram/reel-logged-in-pt-2025-11.html',
        'https://www.instagram.com/reel/DO_ABQJjuPW/',
      );
      expect(posts).toHaveLength(1);
      expect(posts[0]).toMatchObject({
        key: 'instagram:DO_ABQJjuPW',
        address: 'https://www.instagram.com/reel/DO_ABQJjuPW/',
        author: { value: { handle: 'ritefoba.gosumi' } },
        text: { value: 'Lobanode com vinemi rakanonoba?' },
        counters: {
          reactions: { value: { value: 293_300, low: 293_250, high: 293_349 } },
          comments: { value: { value: 873, low: 873, high: 873 } },
        },
      });
      expect(
        comments.map((comment) => [numberOf(comment.reactions), numberOf(comment.replies)]),
      ).toEqual([
        [2776, 3],
        [16_181, 21],
        [8972, 2],
        [7452, 3],
        [217, 'absent'],
        [5764, 1],
        [56, 'absent'],
        [4288, 5],
        [1, 'absent'],
        [1868, 1],
        [664, 'absent'],
        [4, 'absent'],
        [41, 'absent'],
        [3, 'absent'],
        [1, 'absent'],
      ]);
      for (const comment of comments) {
        expect(comment).toMatchObject({ postKey: 'instagram:DO_ABQJjuPW', parentKey: null });
        expect(comment.text).not.toMatchObject({
          value: expect.stringMatching(/^$|Responder|curtida/),
        });
      }
      const field = document.querySelector('textarea') as Element;
      expect(network.placeOf(field, context)).toMatchObject({ purpose: 'comment' });
      expect(network.readSpeaker(document, context)).toMatchObject({
        value: { handle: 'debatelusu1001' },
      });
    });
  },
);
