import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": [1, 2,}', 12],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['[}', 1],
    ['"a\nb"', 0],
    ['01', 1],
    ['1 1', 2],
    ['"\\x"', 0],
    ['{"a": [1', 8],
    ['', 0],
    ['tru', 0],
  ])('%j: at %i', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toBe(at);
  });
});
