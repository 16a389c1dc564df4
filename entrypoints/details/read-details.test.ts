// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Count } from '../../networks/contract';
import type { DetailsReader } from '../../networks/details';
import { readDetails } from './read-details';

const whole: Count = { value: 12, low: 12, high: 12 };
const rounded: Count = { value: 12_000, low: 11_500, high: 12_499 };

const reader: DetailsReader = {
  id: 'facebook',
  matches: [],
  pageAt: () => ({ kind: 'profile', postKey: null, accountHandle: 'a' }),
  readFollowers: (_, { accountHandle }, posts) => [
    { handle: `${accountHandle}${posts.length}`, count: rounded },
    { handle: 'b', count: whole },
  ],
  readKinds: (post) =>
    post.id === 'bare'
      ? []
      : [
          { kind: 'like', count: rounded },
          { kind: 'wow', count: whole },
        ],
};

function read(language: string) {
  document.documentElement.lang = language;
  document.body.innerHTML = '<p id="post"></p><p id="bare"></p><p id="comment"></p>';
  const gone = document.createElement('p');
  const held = new Map(
    [...document.body.children, gone].map((element) => {
      const kind: 'post' | 'comment' = element.id === 'comment' ? 'comment' : 'post';
      return [element, { kind, key: `facebook:${element.id}`, digest: 0 }] as const;
    }),
  );
  const address = new URL('https://www.facebook.com/a');
  return readDetails(reader, address, document.documentElement, held);
}

it('reads the posts that are still in the page', () => {
  expect(read('fr')).toEqual({
    network: 'facebook',
    followers: [
      { handle: 'a2', count: rounded },
      { handle: 'b', count: whole },
    ],
    kinds: [
      {
        key: 'facebook:post',
        kinds: [
          { kind: 'like', count: rounded },
          { kind: 'wow', count: whole },
        ],
      },
    ],
  });
});

it('leaves out shortened numbers in a language that nobody listed', () => {
  const { followers, kinds } = read('tr');
  expect(followers).toEqual([{ handle: 'b', count: whole }]);
  expect(kinds[0]?.kinds).toEqual([
    { kind: 'like', count: null },
    { kind: 'wow', count: whole },
  ]);
});
