import { expect, test } from 'vitest';
import { commentUrn, opaqueKey, postIdAt, postPath, uuidKey } from './keys.ts';

test('a post is found again behind its addresses', () => {
  expect(postIdAt(postPath('42'))).toBe('42');
  expect(postIdAt('/feed/update/urn%3Ali%3Aactivity%3A42/')).toBe('42');
  expect(postIdAt('/posts/transval_line-b-activity-42-xYz1/')).toBe('42');
  expect(postIdAt('/feed/')).toBeNull();
});

test('the front ends write a comment’s URN apart', () => {
  expect(commentUrn('42', '7', 'v2')).toBe('urn:li:comment:(urn:li:activity:42,7)');
  expect(commentUrn('42', '7', 'v1')).toBe('urn:li:comment:(activity:42,7)');
});

test('keys are the same each time and differ between things', () => {
  expect(opaqueKey('post', '42')).toMatch(/^[\w-]{43}$/);
  expect(opaqueKey('post', '42')).toBe(opaqueKey('post', '42'));
  expect(opaqueKey('post', '42')).not.toBe(opaqueKey('tools', '42'));
  expect(uuidKey('like', '42')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
