import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { dealt, firstBag, shownOf } from './bag';
import { liveBags, pruneBags, turnBag } from './records';

const owner = { replyId: 'r', postKey: 'x:p', count: 3 };
const use = () => turnBag(owner, (bag) => dealt(bag, shownOf(bag), Math.random));
const stored = () => strictDatabase.bags.get(['r', 'x:p']);

beforeEach(() => strictDatabase.bags.clear());

it('begins with what was shown before it was stored', async () => {
  const [first, ...left] = firstBag('r', 'x:p', 3).left;
  await use();
  expect(await stored()).toMatchObject({ left, dealt: [first] });
});

it('loses no turn when two windows take one at once', async () => {
  await Promise.all([use(), use()]);
  expect((await stored())?.left).toHaveLength(1);
  expect((await stored())?.dealt).toHaveLength(2);
});

it('fits the reply as it reads now', async () => {
  await use();
  await turnBag({ ...owner, count: 5 }, (bag) => bag);
  const bag = await stored();
  expect([...(bag?.left ?? []), ...(bag?.dealt ?? [])].sort()).toEqual([0, 1, 2, 3, 4]);
});

it('is told by post', async () => {
  await use();
  await turnBag({ ...owner, postKey: 'x:other' }, (bag) => bag);
  const told = await new Promise<Map<string, unknown>>((resolve) => {
    liveBags('x:p').subscribe(resolve);
  });
  expect([...told.keys()]).toEqual(['r']);
});

it('is forgotten once nothing was taken from it for 90 days', async () => {
  await use();
  const day = 86_400_000;
  await pruneBags(Date.now() + 89 * day);
  expect(await stored()).toBeDefined();
  await pruneBags(Date.now() + 91 * day);
  expect(await stored()).toBeUndefined();
});
