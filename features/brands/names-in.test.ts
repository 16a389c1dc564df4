import { describe, expect, it } from 'vitest';
import { domainOf } from './domain-of';
import { namesIn } from './names-in';

it.each([
  ['Nadia, Jean-Pierre', ['Nadia', 'Jean-Pierre']],
  [' Ligne  B ;Tram’Val\nNadia,, ', ['Ligne B', 'Tram’Val', 'Nadia']],
  ['Nadia, Nadia', ['Nadia']],
  ['', []],
])('reads the names in « %s »', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

describe('domainOf', () => {
  it.each([
    ['tval.fr', 'tval.fr'],
    [' https://TVAL.fr/abc?x=1 ', 'tval.fr'],
    ['www.lnk.bio', 'lnk.bio'],
    ['go.tval.fr#x', 'go.tval.fr'],
    ['été.fr', 'été.fr'],
  ])('%s', (text, domain) => {
    expect(domainOf(text)).toBe(domain);
  });

  it.each(['tval', '', 'a b.fr', '-x.fr', '192.168.1.1', 'javascript:alert(1)', '.fr'])(
    'finds none in « %s »',
    (text) => {
      expect(domainOf(text)).toBeNull();
    },
  );
});
