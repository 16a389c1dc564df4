// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { details } from './details';
import { card, comment, message } from './sample-markup';

const page = { kind: 'profile', postKey: null, accountHandle: 'lignesduval' } as const;
const exactly = (value: number) => ({ value, low: value, high: value });

function read(head: string, posts = '') {
  document.body.innerHTML = `<div role="main"><div>${head}<a href="/lignesduval/about">About</a></div><div>${posts}</div></div>`;
  return details.readFollowers(document.documentElement, page, []);
}

describe('followers on Facebook', () => {
  it.each([
    [
      '<h1>Lignes du Val</h1><div><a href="https://www.facebook.com/lignesduval/followers/">12,3 K followers</a></div>',
      12_250,
      12_349,
    ],
    ['<h1>Lignes du Val</h1><span>8 j’aime • 1 204 abonnés</span>', 1204, 1204],
    ['<h1>Lignes du Val</h1><span>12,345 people follow this</span>', 12_345, 12_345],
  ])('are read near the name: %s', (head, low, high) => {
    expect(read(head)).toMatchObject([{ handle: 'lignesduval', count: { low, high } }]);
  });

  it('are not looked for in posts, nor on the page that is still drawn', () => {
    expect(read('<h1>Lignes du Val</h1>', card(message('<span>12 followers</span>')))).toEqual([]);
    document.body.innerHTML =
      '<div role="main"><h1>Autre</h1><a href="/autre/followers/">12 followers</a></div>';
    expect(details.readFollowers(document.documentElement, page, [])).toEqual([]);
  });
});

describe('reactions by kind on Facebook', () => {
  const toolbar = (...labels: string[]) =>
    `<span role="toolbar" aria-label="Voir qui a réagi">${labels.map((label) => `<div role="button" aria-label="${label}"><img></div>`).join('')}</span>`;
  const kindsOf = (html: string) => {
    document.body.innerHTML = html;
    return details.readKinds(document.body.firstElementChild!);
  };

  it.each([
    ['J’aime\u00a0: 12 personnes', 'J’adore\u00a0: 3 personnes', 'Grrr\u00a0: 1 personne'],
    ['Like: 12 people', 'Love: 3 people', 'Angry: 1 person'],
    ['Me gusta: 12 personas', 'Me encanta: 3 personas', 'Me enoja: 1 persona'],
    ['Gefällt mir: 12 Personen', 'Love: 3 Personen', 'Wütend: 1 Person'],
    ['Mi piace: 12 persone', 'Love: 3 persone', 'Grrr: 1 persona'],
    ['Curtir: 12 pessoas', 'Amei: 3 pessoas', 'Grr: 1 pessoa'],
  ])('are read off their labels: %s', (...labels) => {
    expect(kindsOf(card(message('x') + toolbar(...labels)))).toEqual([
      { kind: 'like', count: exactly(12) },
      { kind: 'love', count: exactly(3) },
      { kind: 'angry', count: exactly(1) },
    ]);
  });

  it('keep the interval of a shortened number', () => {
    expect(kindsOf(card(toolbar('Love: 3.7K people')))).toMatchObject([
      { kind: 'love', count: { low: 3650, high: 3749 } },
    ]);
  });

  it('are none in a language that nobody listed, on a comment or where there are no labels', () => {
    expect(kindsOf(card(toolbar('Tetszik: 12 ember')))).toEqual([]);
    expect(kindsOf(card(comment({ after: toolbar('Like: 12 people') })))).toEqual([]);
    expect(kindsOf(card(message('x')))).toEqual([]);
  });
});
