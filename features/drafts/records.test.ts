import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../storage/database';
import type { WrittenDraft } from './model';
import { eraseDrafts, forgetDraft, keepDraft, pruneDrafts, restoreDrafts } from './records';

const draft = (text: string, place = 'facebook:78'): WrittenDraft => ({
  network: 'facebook',
  place,
  text,
  address: 'https://www.facebook.com/tissea/posts/77',
  answeredName: 'Jean-Pierre',
  names: ['Jean-Pierre'],
});
const stored = () => relaxedDatabase.drafts.orderBy('updatedAt').toArray();
const texts = async () => (await stored()).map(({ text }) => text);

beforeEach(() => relaxedDatabase.drafts.clear());

it('keeps one draft per stay, as it reads last', async () => {
  await keepDraft(draft('Bon'), 'a', null, 1);
  await keepDraft(draft('Bonjour'), 'a', null, 2);
  await keepDraft(draft('Bonsoir'), 'a', null, 3);
  expect(await stored()).toEqual([
    {
      network: 'facebook',
      targetKey: 'facebook:78 a',
      text: 'Bonsoir',
      address: 'https://www.facebook.com/tissea/posts/77',
      answeredName: 'Jean-Pierre',
      updatedAt: 3,
    },
  ]);
});

it('keeps what is begun anew beside what waits to be put back', async () => {
  await keepDraft(draft('Bonjour, nous'), 'a', null, 1);
  await keepDraft(draft('B'), 'b', null, 2);
  await keepDraft(draft('Bonsoir'), 'b', null, 3);
  expect(await texts()).toEqual(['Bonjour, nous', 'Bonsoir']);
});

it('takes for one draft what is put back behind a mention, or followed by two pages of Vigie', async () => {
  await keepDraft(draft('Bonjour,\nnous'), 'a', null, 1);
  await keepDraft(draft('Jean-Pierre Bonjour,\nnous'), 'b', null, 2);
  expect(await texts()).toEqual(['Jean-Pierre Bonjour,\nnous']);
  await keepDraft(draft('Jean-Pierre Bonjour,\nnous a'), 'c', null, 3);
  expect(await texts()).toEqual(['Jean-Pierre Bonjour,\nnous a']);
});

it('leaves other places alone, whose keys may begin alike', async () => {
  await keepDraft(draft('Bon', 'facebook:780'), 'a', null, 1);
  await keepDraft(draft('Bon', 'facebook:7'), 'a', null, 2);
  await keepDraft(draft('Bonjour'), 'b', null, 3);
  expect(await texts()).toEqual(['Bon', 'Bon', 'Bonjour']);
  await forgetDraft(draft('Bonjour'), 'b');
  expect(await texts()).toEqual(['Bon', 'Bon']);
});

it('takes a draft along to whom it answers now', async () => {
  await keepDraft(draft('Bon', 'facebook:1'), 'a', null, 1);
  await keepDraft(draft('@jp Bon'), 'a', draft('Bon', 'facebook:1'), 2);
  expect((await stored()).map(({ targetKey }) => targetKey)).toEqual(['facebook:78 a']);
});

it('erases a draft under whatever id it is kept, and not the older one beside it', async () => {
  await keepDraft(draft('Bonjour, nous'), 'a', null, 1);
  await keepDraft(draft('Bonsoir'), 'b', null, 2);
  await forgetDraft(draft('Bonsoir à'), 'c');
  expect(await texts()).toEqual(['Bonjour, nous']);
});

it('erases what was shortened before it was emptied', async () => {
  await keepDraft(draft('Bonsoir'), 'b', null, 2);
  await forgetDraft(draft('B'), 'b');
  expect(await texts()).toEqual([]);
});

it('brings erased drafts back, but not over what was written since', async () => {
  await keepDraft(draft('Bonjour'), 'a', null, 1);
  await keepDraft(draft('Bonsoir'), 'b', null, 2);
  const all = await stored();
  const erased = await eraseDrafts(all);
  expect(await stored()).toEqual([]);
  await keepDraft(draft('Autre chose'), 'b', null, 3);
  await restoreDrafts(erased);
  expect(await texts()).toEqual(['Bonjour', 'Autre chose']);
});

it('erases what is a day old, to the millisecond', async () => {
  const day = 24 * 3_600_000;
  await keepDraft(draft('Bonjour'), 'a', null, 1_000);
  await keepDraft(draft('Bonsoir'), 'b', null, 1_001);
  await pruneDrafts(day + 1_000);
  expect(await texts()).toEqual(['Bonsoir']);
});
