import { expect, it } from 'vitest';
import { parseQuery } from './query';

const words = (typed: string) => parseQuery(typed).words.map(({ text }) => text);

it('takes words apart at apostrophes and signs, without what is elided', () => {
  expect(words('L’arrêt d’Aujourd’hui, porte-monnaie')).toEqual([
    'arret',
    'aujourd',
    'hui',
    'porte',
    'monnaie',
  ]);
  expect(words("qu'")).toEqual(['qu']);
  expect(words('!!! … « »')).toEqual([]);
  expect(words('retard bus retard')).toEqual(['bus', 'retard']);
});

it('takes the last word for unfinished', () => {
  expect(parseQuery('merci bea').words.map(({ begun }) => begun)).toEqual([false, true]);
});

it('understands filters, whole or begun, in both languages', () => {
  expect(parseQuery('tag:Réseau tag:"Service client" bus')).toMatchObject({
    tags: ['reseau', 'service client'],
    words: [{ text: 'bus' }],
  });
  expect(parseQuery('lang:fr net:link NET:twitter')).toMatchObject({
    languages: ['fr'],
    networks: ['linkedin', 'x'],
  });
  expect(parseQuery('is:favori is:brouillon')).toMatchObject({
    favourite: true,
    states: ['draft'],
    crisisSafe: false,
  });
  expect(parseQuery('is:crisis is:fav is:app')).toMatchObject({
    favourite: true,
    crisisSafe: true,
    states: ['approved'],
  });
  expect(parseQuery('is:crise').crisisSafe).toBe(true);
});

it('filters nothing by a filter without a value, and lets nothing through by one that means nothing', () => {
  expect(parseQuery('tag: lang: net: is:')).toEqual(parseQuery(''));
  expect(parseQuery('net:constructor is:__proto__ lang:klingon')).toMatchObject({
    networks: [],
    states: [],
    languages: [],
  });
});

it('looks for no more words than someone types', () => {
  const pasted = Array.from({ length: 500 }, (_, i) => `mot${i}`).join(' ');
  expect(words(pasted)).toHaveLength(24);
});
