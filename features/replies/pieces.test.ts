import { expect, it } from 'vitest';
import { owedTags, piecesOf, wholeText } from './pieces';

const body = 'Bonjour {{author.first_name}}, de {{brand.name}} : {{post.url}} {{post.url}}';

it('fills what is known and names once what is owed', () => {
  const pieces = piecesOf(body, { 'author.first_name': 'Camille', 'brand.name': 'TransVal' });
  expect(pieces.map((piece) => piece.from)).toEqual([
    'body',
    'page',
    'body',
    'brand',
    'body',
    'nobody',
    'body',
    'nobody',
  ]);
  expect(owedTags(pieces)).toEqual(['post.url']);
  expect(wholeText(pieces)).toBeNull();
});

it('gives the whole text once nothing is owed, values as they are', () => {
  const pieces = piecesOf(body, {
    'author.first_name': '{{brand.name}} $&',
    'brand.name': 'TransVal',
    'post.url': 'u',
  });
  expect(wholeText(pieces)).toBe('Bonjour {{brand.name}} $&, de TransVal : u u');
});
