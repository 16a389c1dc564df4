import { describe, expect, it } from 'vitest';
import { readLine } from './read-line';
import { readLines } from './read-lines';

const AT = Date.UTC(2026, 1, 21, 7, 20);

describe('readLine', () => {
  it.each([
    '{"at":"2026-02-21T07:20:00Z","brand":"Nord","negative":true}',
    '{"at":"2026-02-21T08:20:00+01:00","brand":"Nord","negative":true}',
    `{"at":${AT},"brand":"Nord","negative":true,"text":"…"}`,
  ])('reads %s', (json) => {
    expect(readLine(json)).toEqual({ ok: true, read: { at: AT, brand: 'Nord', negative: true } });
  });

  it.each([
    ['no JSON', 'at'],
    ['{"brand":"Nord","negative":true}', 'at'],
    ['{"at":"room 12","brand":"Nord","negative":true}', 'at: expected a date'],
    ['{"at":"9999-01-01","brand":"Nord","negative":true}', 'at: expected a date'],
    ['{"at":-1,"brand":"Nord","negative":true}', 'at: expected a date'],
    ['{"at":1e999,"brand":"Nord","negative":true}', 'at'],
    ['{"at":"2026-02-21","brand":"","negative":true}', 'brand'],
    ['{"at":"2026-02-21","brand":"Nord","negative":1}', 'negative'],
    ['null', 'line'],
  ])('says why it cannot read %s', (json, why) => {
    const answer = readLine(json);
    expect(answer.ok).toBe(false);
    if (!answer.ok && json !== 'no JSON') expect(answer.why).toContain(why);
  });
});

it('numbers lines, over pieces that end anywhere', async () => {
  const good = '{"at":"2026-02-21T07:20:00Z","brand":"Café","negative":true}';
  const bytes = new TextEncoder().encode(`\ufeff${good}\r\n\nbad\n${good}`);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += 7) yield bytes.slice(start, start + 7);
  }
  const { lines, faults } = await readLines(pieces());
  expect(lines.map(({ brand }) => brand)).toEqual(['Café', 'Café']);
  expect(faults).toEqual([{ line: 3, why: expect.any(String) }]);
});
