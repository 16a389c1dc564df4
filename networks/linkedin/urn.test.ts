// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { threadCommentIn, threadIn } from './thread-id';
import { commentUrnOf, postUrnIn, timeOfId } from './urn';

function element(attribute: string, value: string): Element {
  const box = document.createElement('div');
  box.setAttribute(attribute, value);
  return box;
}

describe('names of posts and comments on LinkedIn', () => {
  it.each([
    'urn:li:activity:7300000000000000000',
    '/feed/update/urn%3Ali%3Aactivity%3A7300000000000000000/',
    'urn:li:sponsoredContentV2:(urn:li:activity:7300000000000000000,urn:li:sponsoredCreative:1)',
  ])('a post in %s', (text) => {
    expect(postUrnIn(text)).toEqual({ kind: 'activity', id: '7300000000000000000' });
  });

  it.each([
    ['data-id', 'urn:li:comment:(ugcPost:73,74)'],
    ['componentkey', 'replaceableComment_urn:li:comment:(urn:li:ugcPost:73,74)'],
    ['id', 'replaceableComment_urn:li:comment:(urn:li:ugcPost:73,74)'],
    ['data-id', 'urn:li:fsd_comment:(74,urn:li:ugcPost:73)'],
  ])('a comment by %s', (attribute, value) => {
    expect(commentUrnOf(element(attribute, value))).toEqual({
      id: '74',
      post: { kind: 'ugcPost', id: '73' },
    });
  });

  it('a comment without URN, by its own key', () => {
    expect(commentUrnOf(element('componentkey', 'replaceableComment_ab1'))).toEqual({
      id: 'ab1',
      post: null,
    });
    expect(commentUrnOf(element('componentkey', 'x-replaceableCommentTools'))).toBeNull();
  });

  it('the time an id was given', () => {
    const at = Date.UTC(2025, 5, 1, 12);
    expect(timeOfId(String(BigInt(at) << 22n))).toBe(at);
    expect(timeOfId('12')).toBeNull();
  });
});

/** Writes a key as LinkedIn does, independently of the reader. */
function encoded(head: number[], id: bigint): string {
  let rest = id << 1n;
  const bytes = [...head];
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return btoa(String.fromCharCode(...bytes))
    .replace(/=+$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

describe('encoded threads', () => {
  const id = 7300000000000000001n;

  it.each([
    [10, 'activity'],
    [18, 'ugcPost'],
  ])('field %i is %s', (field, kind) => {
    const key = `${encoded([field, 11, 8], id)}-replaceableCommentToolsKEY`;
    expect(threadIn(key)).toEqual({ kind, id: String(id) });
  });

  it('a reply box holds the comment of its thread', () => {
    const urn = [...'urn:li:ugcPost:7300000000000000000'].map((char) => char.charCodeAt(0));
    const code = encoded([42, urn.length + 13, 10, urn.length, ...urn, 16], id);
    expect(threadCommentIn(`commentBox-${code}-KEYFeedType_MAIN_FEED_RELEVANCE`)).toBe(String(id));
  });

  it.each(['commentBox-abc123', 'commentBox-POSTLEVEL-Ki8K', 'commentBox-', ''])(
    '%j holds none',
    (key) => {
      expect(threadCommentIn(key)).toBeNull();
      expect(threadIn(key)).toBeNull();
    },
  );
});
