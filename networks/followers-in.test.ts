import { describe, expect, it } from 'vitest';
import { followersIn } from './followers-in';

const read = (text: string) => followersIn(text, 'rounded');

describe('followers', () => {
  it.each([
    ['759,874 followers', 759_874, 759_874],
    ['12\u202f345 abonnés', 12_345, 12_345],
    ['12.3K followers', 12_250, 12_349],
    ['12,3\u00a0K followers', 12_250, 12_349],
    ['1 abonné', 1, 1],
    ['12 mil seguidores', 11_500, 12_499],
    ['1,2 Mio. Follower', 1_150_000, 1_249_999],
    ['12.345 Follower:innen', 12_345, 12_345],
    ['2345 seguaci', 2345, 2345],
    ['1 204 personnes suivent ceci', 1204, 1204],
    ['12,345 people follow this', 12_345, 12_345],
    ['1.2K followers • 30 following', 1150, 1249],
    ['Transports · 12 345 abonnés', 12_345, 12_345],
  ])('are read in « %s »', (text, low, high) => {
    expect(read(text)).toMatchObject({ low, high });
  });

  it.each([
    '30 following',
    '12 abonnements',
    '30 suivi(e)s',
    'Thanks for 1M followers!',
    '12 345',
    'followers',
    '24 publications',
    '3 followers you know',
    '12 tn followers',
    `${'x · '.repeat(30)}12 followers`,
  ])('are not taken from « %s »', (text) => {
    expect(read(text)).toBeNull();
  });
});
