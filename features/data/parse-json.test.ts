import { expect, it } from 'vitest';
import { parseJson } from './parse-json';

it.each([
  ['[1]', [1]],
  ['\uFEFF[1]', [1]],
  ['{"a":1,"a":2}', { a: 2 }],
])('%j is read', (text, json) => {
  expect(parseJson(text)).toEqual({ ok: true, json });
});

it('says where it gave up', () => {
  expect(parseJson('{\n "a": 1,,')).toEqual({ ok: false, where: '2:9' });
  expect(parseJson('')).toMatchObject({ ok: false, where: '1:1' });
  expect(parseJson('[1')).toMatchObject({ ok: false, where: '1:3' });
});

it('answers at once to what is nested without end, also when each value is looked at', () => {
  const from = performance.now();
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  parseJson(deep);
  expect(parseJson(deep, (_, value) => value).ok).toBe(false);
  expect(performance.now() - from).toBeLessThan(2_000);
});

it('lets no key reach an object that is not its own', () => {
  expect(
    parseJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}').ok,
  ).toBe(true);
  expect('polluted' in {}).toBe(false);
});
