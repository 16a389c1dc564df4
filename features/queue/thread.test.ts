import { expect, it } from 'vitest';
import { sampleComment } from './sample-comment';
import { orderThread } from './thread';

const comment = (key: string, parentKey: string | null = null) => sampleComment({ key, parentKey });
const keys = (...comments: ReturnType<typeof comment>[]) =>
  orderThread(comments).map((entry) => entry.comment.key);

it('puts replies under what they answer, in the order seen', () => {
  expect(
    keys(comment('a'), comment('b'), comment('a1', 'a'), comment('b1', 'b'), comment('a2', 'a')),
  ).toEqual(['a', 'a1', 'a2', 'b', 'b1']);
});

it('keeps replies to replies in their thread, and knows whom each answers', () => {
  const ordered = orderThread([comment('a2', 'a1'), comment('a'), comment('a1', 'a')]);
  expect(ordered.map((entry) => entry.comment.key)).toEqual(['a', 'a2', 'a1']);
  expect(ordered[1]?.parent?.key).toBe('a1');
});

it('lets a reply without its parent stand by itself', () => {
  expect(orderThread([comment('x', 'unseen')])[0]?.parent).toBeNull();
});

it('does not hang when two comments answer each other, and loses neither', () => {
  expect(keys(comment('a', 'b'), comment('b', 'a')).sort()).toEqual(['a', 'b']);
});
