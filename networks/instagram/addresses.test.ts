import { describe, expect, it } from 'vitest';
import { pageAt } from './addresses';

describe('pages', () => {
  it.each([
    ['/', 'feed', null, null],
    ['/p/CoDe1/', 'post', 'instagram:CoDe1', null],
    ['/lignes.du.val/p/CoDe1/', 'post', 'instagram:CoDe1', null],
    ['/lignes.du.val/reel/Co-De_1/?hl=fr', 'post', 'instagram:Co-De_1', null],
    ['/reels/CoDe1/', 'post', 'instagram:CoDe1', null],
    ['/p/CoDe1/c/123/', 'post', 'instagram:CoDe1', null],
    ['/reels/audio/123/', 'feed', null, null],
    ['/lignes.du.val/', 'profile', null, 'lignes.du.val'],
    ['/explore/tags/metro/', 'search', null, null],
    ['/direct/t/1/', 'messages', null, null],
    ['/accounts/edit/', 'other', null, null],
    ['/stories/bo/1/', 'other', null, null],
  ])('%s is %s', (path, kind, postKey, accountHandle) => {
    expect(pageAt(new URL(path, 'https://www.instagram.com'))).toEqual({
      kind,
      postKey,
      accountHandle,
    });
  });
});
