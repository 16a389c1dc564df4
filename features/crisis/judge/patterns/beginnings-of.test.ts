import { describe, expect, it } from 'vitest';
import { alternativesOf } from './alternatives-of';
import { beginningsOf } from './beginnings-of';
import { englishGroups } from './en/english';
import { frenchGroups } from './fr/french';

describe('the alternatives of an expression', () => {
  it.each([
    ['a|b', ['a', 'b']],
    ['(?:a|b) c', ['(?:a|b) c']],
    ['(?:a|(?:b|c))', ['a', 'b', 'c']],
    ['(?:a|b)|c(?:d|e)', ['a', 'b', 'c(?:d|e)']],
    ['[|)]|\\|', ['[|)]', '\\|']],
    ['(?:a|b)(?:c|d)', ['(?:a|b)(?:c|d)']],
    ['a|', ['a', '']],
  ])('%s', (source, alternatives) => expect(alternativesOf(source)).toEqual(alternatives));
});

describe('what every match begins with', () => {
  it.each([
    ['abcd', ['abc']],
    ['ab', ['ab']],
    ['ab?c', ['ac', 'abc']],
    ['a*b', ['b', 'ab', 'aab', 'aaa']],
    ['a{2}b', ['aab']],
    ['(?:je|tu)\\s+va', ['je ', 'tu ']],
    ['(?:le |la )?mur', ['le ', 'la ', 'mur']],
    ['a\\w+', ['a']],
    ['[ab]c', ['ac', 'bc']],
    ['[^a]c', ['']],
    ['(?!un )(?<=x)ou\\b', ['ou']],
    ['\\.com', ['.co']],
    ['😍', ['😍']],
    ['', ['']],
  ])('%s', (source, beginnings) => {
    expect(beginningsOf(source).sort()).toEqual([...beginnings].sort());
  });
});

it('leaves few wordings that may begin with anything', () => {
  const says = [...frenchGroups, ...englishGroups].flatMap(({ say }) => say);
  const open = says.filter((say) => beginningsOf(say.replace(/<[a-z-]+>/g, 'x')).includes(''));
  expect(open.length).toBeLessThan(5);
});
