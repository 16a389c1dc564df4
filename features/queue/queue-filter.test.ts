import { expect, it } from 'vitest';
import { filterQueue, isFiltering, NO_FILTER, type QueueFilter } from './queue-filter';
import { ourReply, sampleEntries, someone } from './sample-facts';

const author = { handle: 'cam.d', name: 'Camille Dùbreuil', address: null };
const entries = sampleEntries(
  [
    someone('one', { text: 'Où est le bus ?', author }),
    someone('two', { text: 'Bravo' }),
    ourReply('r', 'two', 1),
    someone('three', { text: 'Cœur' }),
  ],
  { judgements: new Map([['three', { severity: 2, category: 'threat' }]]) },
);

it.each<[string, Partial<QueueFilter>, string[]]>([
  ['everything', {}, ['one', 'two', 'three']],
  ['a state', { state: 'to-answer' }, ['one', 'three']],
  ['a severity', { severity: 2 }, ['three']],
  ['the page', { isOnPage: true }, ['two']],
  ['words of the text, without accents', { words: ' ou  BUS' }, ['one']],
  ['the author', { words: 'dubreuil' }, ['one']],
  ['the handle', { words: 'cam.d' }, ['one']],
  ['ligatures in two letters', { words: 'coeur' }, ['three']],
  ['several at once', { words: 'bus', state: 'answered' }, []],
])('lets through %s', (_, given, keys) => {
  const through = filterQueue(entries, { ...NO_FILTER, ...given }, new Set(['two']));
  expect(through.map(({ comment }) => comment.key)).toEqual(keys);
});

it('knows when it leaves nothing out', () => {
  expect(isFiltering({ ...NO_FILTER, words: '  ' })).toBe(false);
  expect(isFiltering({ ...NO_FILTER, severity: 0 })).toBe(true);
});
