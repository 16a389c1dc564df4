import { describe, expect, it } from 'vitest';
import { readWords } from './read-words';
import { WORD_KINDS } from './word-kind';
import { WordTable } from './word-table';

const table = new WordTable([
  ['insult', ['abruti*', 'tete de noeud', 'con']],
  ['you', ['tu', 't es']],
  ['good', ['😍', '❤']],
  ['group', ['tu', 'noeud']],
]);

const found = (text: string) =>
  readWords(text, table).known.map(({ kind, start, end }) => [
    WORD_KINDS[kind],
    text.slice(start, end),
  ]);

describe('the words of a text', () => {
  it.each([
    [
      'tu es con',
      [
        ['you', 'tu'],
        ['insult', 'con'],
      ],
    ],
    ['abrutissement', [['insult', 'abrutissement']]],
    ['abrut', []],
    ['conte', []],
    [
      "t'es une tete de noeud",
      [
        ['you', "t'es"],
        ['insult', 'tete de noeud'],
      ],
    ],
    ['un noeud', [['group', 'noeud']]],
    [
      'bravo😍 ❤',
      [
        ['good', '😍'],
        ['good', '❤'],
      ],
    ],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('counts every word, known or not', () => {
    expect(readWords('un deux, trois !', table).count).toBe(3);
  });
});
