import { describe, expect, it } from 'vitest';
import { typedWord } from './typed-word';

/** A draft with `|` for the caret. */
function at(marked: string) {
  const start = marked.indexOf('|');
  return { text: marked.replace('|', ''), caret: { start, end: start } };
}

describe('a shortcut being typed', () => {
  it.each([
    ['/m|', 'm', 0],
    ['Hello /mer|', 'mer', 6],
    ['Hello\n/mer|', 'mer', 6],
    ['Hello\u00a0/mer|', 'mer', 6],
    ['/mer| and more', 'mer', 0],
    ['/|', '', 0],
    ['/désolé-2|', 'désolé-2', 0],
    ['/شكرا|', 'شكرا', 0],
  ])('is found in %s', (marked, letters, start) => {
    const end = start + letters.length + 1;
    expect(typedWord(at(marked))).toEqual({ letters, start, end });
  });

  it.each([
    'and/or|',
    'https://x.com|',
    '//m|',
    '/home/me|',
    '/2|',
    '/ m|',
    '/mer |',
    '|/mer',
    'mer|',
    `/${'m'.repeat(41)}|`,
    `${'a'.repeat(60)}/m|`,
  ])('is not found in %s', (marked) => {
    expect(typedWord(at(marked))).toBeNull();
  });

  it('has forty letters at most, wherever it stands', () => {
    expect(typedWord(at(`/${'m'.repeat(40)}|`))?.letters).toHaveLength(40);
    expect(typedWord(at(`Hello /${'m'.repeat(40)}|`))?.start).toBe(6);
  });

  it('is none while something is selected, or where no caret ever was', () => {
    expect(typedWord({ text: '/mer', caret: { start: 1, end: 4 } })).toBeNull();
    expect(typedWord({ text: '/mer', caret: null })).toBeNull();
  });
});
