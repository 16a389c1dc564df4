import { expect, it } from 'vitest';
import { readLines } from './read-line';

it('says of each bad line what is wrong and where it stands', () => {
  const file = '\ufeff{"text":"a","tox":1}\n\n{"text":\n{"lang":"fr"}\n{"text":"b","tox":3}\n';
  expect(readLines(file)).toEqual([
    { ok: true, line: 1, comment: { text: 'a', tox: 1 } },
    { ok: false, line: 3, why: 'this is not JSON' },
    { ok: false, line: 4, why: expect.stringContaining('“text”') },
    { ok: false, line: 5, why: expect.stringContaining('“tox”') },
  ]);
});
