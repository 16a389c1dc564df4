// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { details } from './details';

const page = { kind: 'profile', postKey: null, accountHandle: 'tissea' } as const;
const exactly = (value: number) => ({ value, low: value, high: value });

function read(html: string) {
  document.body.innerHTML = `<main>${html}<div><a href="/p/abc/"><img></a></div></main>`;
  return details.readFollowers(document.documentElement, page, []);
}

describe('followers on Instagram', () => {
  it('are read off their link, in full from its title', () => {
    const link =
      '<a href="/tissea/followers/"><span title="12,345"><span>12.3K</span></span> followers</a>';
    expect(read(link)).toEqual([{ handle: 'tissea', count: exactly(12_345) }]);
  });

  it('are read in the head where they lead nowhere', () => {
    const head =
      '<header><section><h2>tissea</h2><ul><li><span>24</span> publications</li><li><span>12,3 k</span> followers</li></ul></section></header>';
    expect(read(head)).toMatchObject([{ count: { low: 12_250, high: 12_349 } }]);
  });

  it('are not those of the account whose page is still drawn', () => {
    expect(read('<a href="/autre/followers/">12 followers</a>')).toEqual([]);
    expect(read('<header><h2>autre</h2><p>12 followers</p></header>')).toEqual([]);
  });
});
