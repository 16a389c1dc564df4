import { expect, test } from 'vitest';
import { authorCommentId, postIdOf, postPath, tracking } from './tracking.ts';

const ID = '8303593324278410396';

test('a post is found again behind both forms of its address', () => {
  const ids = Array.from({ length: 20 }, (_, n) => `${ID}${String(n).padStart(3, '0')}`);
  const parts = ids.map((id) => postPath('transval', id).split('/').at(-1) ?? '');
  expect(parts.some((part) => part.startsWith('pfbid'))).toBe(true);
  expect(parts.some((part) => /^\d+$/.test(part))).toBe(true);
  expect(parts.map(postIdOf)).toEqual(ids);
});

test('what is no post has no id', () => {
  expect([postIdOf(''), postIdOf('about'), postIdOf('pfbid02')]).toEqual([null, null, null]);
});

test('the token is one post’s own, and the same each time', () => {
  expect(tracking(ID)).toBe(tracking(ID));
  expect(tracking(ID)).not.toBe(tracking('8303593324278410397'));
});

test('an author’s link names the post and the comment', () => {
  expect(atob(decodeURIComponent(authorCommentId(ID, '17')))).toBe(`comment:${ID}_17`);
});
