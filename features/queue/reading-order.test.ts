import { describe, expect, it } from 'vitest';
import type { SeenComment } from './model';
import { inOrder, learnOrder } from './reading-order';

describe('the order of the page', () => {
  it.each([
    ['takes the first page as it is', [], ['a', 'b', 'c'], ['a', 'b', 'c']],
    [
      'adds what comes below as one scrolls',
      ['a', 'b', 'c'],
      ['b', 'c', 'd', 'e'],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    ['adds what comes above', ['c', 'd'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']],
    [
      'puts an unfolded reply where it stands',
      ['a', 'b'],
      ['a', 'a1', 'a2', 'b'],
      ['a', 'a1', 'a2', 'b'],
    ],
    ['leaves what it knows where it is', ['a', 'b', 'c'], ['c', 'a'], ['a', 'b', 'c']],
    ['puts a window that shares nothing behind', ['a', 'b'], ['x', 'y'], ['a', 'b', 'x', 'y']],
    ['keeps what left the page', ['a', 'b', 'c'], [], ['a', 'b', 'c']],
  ])('%s', (_, known, onPage, learnt) => {
    expect(learnOrder(known, onPage)).toEqual(learnt);
  });

  it('puts comments of an earlier visit last, as they were', () => {
    const comment = (key: string) => ({ key }) as SeenComment;
    const ordered = inOrder(['old', 'b', 'older', 'a'].map(comment), ['a', 'b']);
    expect(ordered.map(({ key }) => key)).toEqual(['a', 'b', 'old', 'older']);
  });
});
