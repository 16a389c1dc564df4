// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withParameters } from './addresses';
import { contextAt } from './sample-markup';

describe('pages', () => {
  it.each([
    ['/', 'feed', null],
    ['/lignesduval', 'profile', null],
    ['/lignesduval/posts/pfbid02Sx', 'post', null],
    ['/lignesduval/posts/1234', 'post', 'facebook:1234'],
    ['/lignesduval/posts/un-titre/1234/', 'post', 'facebook:1234'],
    ['/permalink.php?story_fbid=1234&id=9', 'post', 'facebook:1234'],
    ['/groups/7/posts/1234/', 'post', 'facebook:1234'],
    ['/groups/7/permalink/1234/?comment_id=1', 'post', 'facebook:1234'],
    ['/groups/7/?multi_permalinks=1234', 'post', 'facebook:1234'],
    ['/groups/7/', 'feed', null],
    ['/photo/?fbid=5&set=pcb.1234', 'post', 'facebook:1234'],
    ['/photo/?fbid=5&set=a.9', 'post', 'facebook:5'],
    ['/watch/?v=1234', 'post', 'facebook:1234'],
    ['/lignesduval/videos/1234/', 'post', 'facebook:1234'],
    ['/reel/1234', 'post', 'facebook:1234'],
    ['/share/p/AbC12/', 'post', null],
    ['/search/top/?q=x', 'search', null],
    ['/messages/t/1', 'messages', null],
    ['/notifications', 'notifications', null],
    ['/marketplace/', 'other', null],
  ])('%s is %s', (address, kind, postKey) => {
    expect(contextAt(address).page).toMatchObject({ kind, postKey });
  });

  it('knows whose profile it is', () => {
    expect(contextAt('/profile.php?id=42').page.accountHandle).toBe('42');
    expect(contextAt('/lignesduval/about').page.accountHandle).toBe('lignesduval');
  });
});

describe('parameters', () => {
  const keptIn = (address: string) =>
    withParameters(new URL(address), (name) => !name.startsWith('__')).href;

  it.each([
    [
      'https://www.facebook.com/p?__cft__[0]=a=b&comment_id=Y29t%3D&__tn__=R#x',
      '?comment_id=Y29t%3D#x',
    ],
    ['https://www.facebook.com/p?__tn__', ''],
    ['https://www.facebook.com/p', ''],
  ])('%s', (address, kept) => {
    expect(keptIn(address)).toBe(`https://www.facebook.com/p${kept}`);
  });
});
