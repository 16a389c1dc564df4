// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { details } from './details';

const page = { kind: 'profile', postKey: null, accountHandle: 'Tissea' } as const;

function read(html: string) {
  document.body.innerHTML = html;
  return details.readFollowers(document.documentElement, page, []);
}

const link = (href: string, number: string) =>
  `<a href="${href}"><span>${number}</span> <span>abonnés</span></a>`;

describe('followers on X', () => {
  it.each(['verified_followers', 'followers'])(
    'are read off the link to %s, cut at their last digit',
    (last) => {
      expect(
        read(link('/tissea/following', '30') + link(`/tissea/${last}`, '12,3\u00a0k')),
      ).toEqual([{ handle: 'tissea', count: { value: 12_300, low: 12_300, high: 12_399 } }]);
    },
  );

  it('are not those of the account whose page is still drawn, nor those one knows', () => {
    expect(
      read(link('/autre/followers', '12') + link('/Tissea/followers_you_follow', '3')),
    ).toEqual([]);
  });
});
