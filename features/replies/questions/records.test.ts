import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { rememberAnswers, rememberedAnswers } from './records';

beforeEach(() => strictDatabase.answers.clear());

it('remembers the last answer of each question', async () => {
  await rememberAnswers(new Map([['City', 'Lyon']]), 1);
  await rememberAnswers(
    new Map([
      ['City', 'Paris'],
      ['__proto__', '{{ask}} $&'],
    ]),
    2,
  );
  expect(await rememberedAnswers(['City', 'Number', '__proto__'])).toEqual(
    new Map([
      ['City', 'Paris'],
      ['__proto__', '{{ask}} $&'],
    ]),
  );
});
