import { expect, it } from 'vitest';
import { foundInShortcut, foundRanges } from './found-ranges';
import { parseQuery } from './query';

const found = (text: string, typed: string, forgiving = false) =>
  foundRanges(text, { words: parseQuery(typed).words, forgiving }).map((range) =>
    text.slice(...range),
  );

it.each([
  ['Correspondance manquée : RÉSERVÉE', 'manquee reserv', ['manquée', 'RÉSERV']],
  ['İstanbul 👩‍🚒 œuvre été', 'ete', ['été']],
  ['L’arrêt, l’été, à l’arrêt', "l'arret", ['arrêt', 'arrêt']],
  ['Œuvre', 'oe', ['Œ']],
  ['a à e\u0301te\u0301', 'ete\u0301', ['e\u0301te\u0301']],
  ['Merci 🙏 5 €', '🙏 €', ['🙏', '€']],
  ['תודה רבה לך', 'רבה', ['רבה']],
  ['Retard, grand retard', 'etard', []],
  ['Bonjour à tous', 'b', []],
  ['½ verre', '1 2', ['½']],
  ['Bonjour', '', []],
  ['Merci', '/merci', []],
])('marks in “%s” what “%s” found', (text, typed, marked) => {
  expect(found(text, typed)).toEqual(marked);
});

it('marks begun words that stand before the last, and typos, only where they were looked for', () => {
  expect(found('Remboursement retardé', 'retar rembours')).toEqual(['Rembours']);
  expect(found('Remboursement retardé', 'retar rembours', true)).toEqual(['Rembours', 'retar']);
  expect(found('Remboursement rapide', 'remboursment')).toEqual([]);
  expect(found('Remboursement rapide', 'remboursment', true)).toEqual(['Remboursement']);
});

it('marks the beginning of a shortcut', () => {
  const marked = (typed: string) =>
    foundInShortcut('Merci-client', { words: parseQuery(typed).words, forgiving: false });
  expect(marked('/merci-c')).toEqual([[0, 7]]);
  expect(marked('client')).toEqual([[6, 12]]);
  expect(marked('/')).toEqual([]);
});
