// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Counters } from '../../networks/contract';
import { network } from '../../networks/linkedin';
import { hasCaptures, openCapture } from './open-capture';

/** Reactions, comments, reposts; null where the page shows none. */
function numbers({ reactions, comments, shares }: Counters) {
  return [reactions, comments, shares].map((count) => (count.ok ? count.value.value : null));
}

describe.skipIf(!hasCaptures)(
  'saved pages of LinkedIn (skipped without ../shared/captures)',
  () => {
    it('a whole feed of the second front end, 2026-03', () => {
      const { posts, comments, document, context } = openCapture(
        network,
        'linkedin/v2-feed-en-2026-03.html',
        'https://www.linkedin.com/feed/',
      );
      expect(
        posts.map((post) => [post.promoted, post.truncated, ...numbers(post.counters)]),
      ).toEqual([
        [false, false, 30, 15, 1],
        [true, true, 104, 2, 1],
        [false, true, 63, 7, 1],
        [false, true, 2, 1, null],
        [false, true, 1, 1, null],
        [true, true, 1231, 9, 19],
        [false, true, 34, null, 11],
        [false, true, 5, null, null],
      ]);
      expect(new Set(posts.map((post) => post.key)).size).toBe(8);
      expect(posts[0]?.key).toBe('linkedin:7444367904252436480');
      expect(posts.map((post) => post.at.ok)).toEqual(posts.map((post) => !post.promoted));
      expect(posts.map((post) => (post.author.ok ? post.author.value.address : null))).toEqual(
        posts.map((post) =>
          expect.stringMatching(
            post.promoted || post === posts[6] ? /\/company\/[\w-]+\/$/ : /\/in\/[\w-]+\/$/,
          ),
        ),
      );
      for (const post of posts)
        expect(post.text).not.toMatchObject({ value: expect.stringMatching(/more$/) });

      expect(comments).toHaveLength(1);
      expect(comments[0]).toMatchObject({
        key: 'linkedin:7444660540175450112',
        postKey: posts[3]?.key,
        parentKey: null,
        author: { value: { handle: 'gobamilu-kaparago-541027173', name: 'Gobamilu Kaparago' } },
        at: { ok: true },
        reactions: { ok: false, why: 'absent' },
      });
      expect(network.readSpeaker(document, context)).toMatchObject({
        value: { handle: 'ranora-nobapara-879b7934a', name: 'Ranora Nobapara' },
      });
    });

    it('comments, a reply as sibling and three boxes, 2026-07', () => {
      const { comments, document, context } = openCapture(
        network,
        'linkedin/v2-comments-2026-07.html',
        'https://www.linkedin.com/feed/',
      );
      const post = 'linkedin:7486054278927835136';
      expect(comments.map((comment) => [comment.key, comment.parentKey, comment.postKey])).toEqual([
        ['linkedin:7486091099183251456', null, post],
        ['linkedin:7487199472029192192', 'linkedin:7486091099183251456', post],
        ['linkedin:7486071797881315328', null, post],
      ]);
      expect(comments.map((comment) => comment.author)).toMatchObject([
        { value: { name: 'Alex Rivera', handle: 'demooperator' } },
        { value: { name: 'Camille M.', handle: 'camille-d' } },
        { value: { name: 'Dominique Laurent', handle: 'dominique-l' } },
      ]);
      expect(comments.every((comment) => comment.at.ok)).toBe(true);
      const places = [...document.querySelectorAll('.ProseMirror')].map((editor) =>
        network.placeOf(editor, context),
      );
      expect(places).toEqual([
        { purpose: 'comment', answers: { kind: 'post', key: post } },
        { purpose: 'reply', answers: { kind: 'comment', key: comments[1]?.key } },
        { purpose: 'reply', answers: { kind: 'comment', key: comments[2]?.key } },
      ]);
    });

    it('a post page without keys, counters in its buttons, 2026-07', () => {
      const { posts, comments, document, context } = openCapture(
        network,
        'linkedin/v2-comment-box-2026-07.html',
        'https://www.linkedin.com/feed/update/urn:li:activity:7486054278927835136/',
      );
      expect(posts.map((post) => numbers(post.counters))).toEqual([[24, 10, 3]]);
      expect(posts[0]).toMatchObject({
        author: { value: { handle: 'janedoe', name: 'Jane Doe' } },
      });
      expect(comments).toMatchObject([
        { postKey: posts[0]?.key, author: { value: { handle: 'someone' } } },
      ]);
      const editor = document.querySelector('.ProseMirror')!;
      expect(network.placeOf(editor, context)).toEqual({
        purpose: 'comment',
        answers: { kind: 'post', key: posts[0]?.key },
      });
    });
  },
);
