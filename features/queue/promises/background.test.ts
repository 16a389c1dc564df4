import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Comment } from '../../../networks/contract';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { keepSighting } from '../../../storage/keep-sighting';
import { aComment, aSighting } from '../../../tests/samples/sightings';
import { sampleBrand } from '../../brands/sample-brand';
import { keepComments } from '../background';
import { keepPromises } from './background';
import { liveOpenPromises, type PromiseToKeep, reopenPromise, settlePromise } from './records';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 11, 9);

const written = (key: string, handle: string, text: string, at: number, parentKey: string | null) =>
  aComment({
    key: `facebook:${key}`,
    parentKey: parentKey && `facebook:${parentKey}`,
    author: { ok: true, value: { handle, name: handle, address: null } },
    text: { ok: true, value: text },
    at: { ok: true, value: { at, low: at, high: at } },
  });
const asked = written('1', 'camille', 'Et mon remboursement ?', NOW - 3 * HOUR, null);
const promised = (text = 'Nous revenons vers vous sous 48 h.', at = NOW - 2 * HOUR) =>
  written('2', 'transval', text, at, '1');

async function see(...comments: Comment[]): Promise<void> {
  const sighting = aSighting({ posts: [], comments, seenAt: NOW });
  await keepPromises(await keepSighting(sighting, [keepComments], NOW), NOW);
}
const rows = () => relaxedDatabase.promises.toArray();
const open = () =>
  new Promise<PromiseToKeep[]>((resolve, reject) => {
    const subscription = liveOpenPromises('b1').subscribe({
      next(value) {
        resolve(value);
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
  await strictDatabase.brands.put(
    sampleBrand({ accounts: [{ network: 'facebook', handle: 'transval' }] }),
  );
});

describe('a promise', () => {
  it('is kept with whom it was made to, once', async () => {
    await see(asked, promised());
    await see(promised());
    expect(await rows()).toEqual([
      {
        key: 'facebook:2',
        network: 'facebook',
        postKey: 'facebook:77',
        commentKey: 'facebook:1',
        brandId: 'b1',
        text: 'Nous revenons vers vous sous 48 h.',
        start: 0,
        end: 33,
        madeAt: NOW - 2 * HOUR,
        dueAt: NOW + 46 * HOUR,
        state: 'open',
        settledAt: null,
        settledBy: null,
        reopenedAt: null,
        updatedAt: NOW,
      },
    ]);
    expect((await open())[0]?.comment?.text).toBe('Et mon remboursement ?');
  });

  it('is kept by what we write on the page of the comment', async () => {
    const onX = (key: string, handle: string, words: string, hoursAgo: number, of: string) => ({
      ...written(key, handle, words, NOW - hoursAgo * HOUR, null),
      key: `x:${key}`,
      postKey: `x:${of}`,
      parentKey: null,
    });
    const seeOnX = async (...comments: Comment[]) => {
      const sighting = {
        ...aSighting({ posts: [], comments, seenAt: NOW }),
        network: 'x' as const,
      };
      await keepPromises(await keepSighting(sighting, [keepComments], NOW), NOW);
    };
    await strictDatabase.brands.put(
      sampleBrand({ accounts: [{ network: 'x', handle: 'transval' }] }),
    );
    const asking = onX('1', 'camille', 'Et mon remboursement ?', 5, '77');
    const answer = onX('2', 'transval', 'Nous revenons vers vous sous 48 h.', 4, '77');
    await seeOnX(asking, { ...answer, parentKey: 'x:1' });
    expect(await rows()).toMatchObject([{ key: 'x:2', state: 'open' }]);
    await seeOnX(onX('3', 'transval', 'Le virement est parti.', 1, '1'));
    expect(await rows()).toMatchObject([{ key: 'x:2', state: 'kept', settledBy: 'answer' }]);
  });

  it('is none of somebody else, nor one of long ago', async () => {
    await see(asked, { ...promised(), author: asked.author });
    await see(asked, promised(undefined, NOW - 40 * DAY));
    expect(await rows()).toEqual([]);
  });

  it('follows an edit while it is open', async () => {
    await see(asked, promised());
    await see(promised('Nous revenons vers vous sous 72 h.'));
    expect(await rows()).toMatchObject([{ dueAt: NOW + 70 * HOUR }]);
    await see(promised('C’est réglé.'));
    expect(await rows()).toEqual([]);
  });

  it('is kept by our next answer to the same person, even one that was loaded before', async () => {
    await see(asked, written('3', 'transval', 'C’est remboursé.', NOW - HOUR, '1'));
    await see(promised());
    expect(await rows()).toMatchObject([
      { state: 'kept', settledBy: 'answer', settledAt: NOW - HOUR },
    ]);
  });

  it('isn’t kept by an answer to another person, nor by an earlier one', async () => {
    await see(
      asked,
      written('4', 'bernard', 'Et moi ?', NOW - 3 * HOUR, '1'),
      promised(),
      written('5', 'transval', '@bernard oui.', NOW - HOUR, '1'),
      written('6', 'transval', 'Bonjour Camille.', NOW - 2.5 * HOUR, '1'),
    );
    expect(await rows()).toMatchObject([{ state: 'open' }]);
  });

  it('gives way to a new one', async () => {
    await see(
      asked,
      promised(),
      written('7', 'transval', 'On vous rappelle demain.', NOW - HOUR, '1'),
    );
    expect(await rows()).toMatchObject([
      { key: 'facebook:2', state: 'dropped', settledBy: 'answer' },
      { key: 'facebook:7', state: 'open' },
    ]);
  });
});

describe('a person', () => {
  beforeEach(() => see(asked, promised()));

  it('says that it was kept, and takes that back', async () => {
    const undo = await settlePromise('facebook:2', 'kept', NOW);
    expect(await rows()).toMatchObject([{ state: 'kept', settledBy: 'person', settledAt: NOW }]);
    expect(await open()).toEqual([]);
    expect(await undo?.()).toBe(true);
    expect(await open()).toHaveLength(1);
    expect(await undo?.()).toBe(false);
  });

  it('has the last word: what was dropped stays dropped when it is seen again', async () => {
    await settlePromise('facebook:2', 'dropped');
    await see(asked, promised());
    expect(await rows()).toMatchObject([{ state: 'dropped' }]);
    expect(await settlePromise('facebook:2', 'kept')).toBeUndefined();
    expect(await reopenPromise('facebook:2')).toBeDefined();
    expect(await reopenPromise('facebook:2')).toBeUndefined();
  });
});

describe('a promise that an answer kept', () => {
  const answer = (key: string, at: number) => written(key, 'transval', 'C’est remboursé.', at, '1');

  beforeEach(() => see(asked, promised(), answer('3', NOW - HOUR)));

  it('stays open once a person says that it isn’t kept yet, until we answer after that', async () => {
    expect(await rows()).toMatchObject([{ state: 'kept', settledBy: 'answer' }]);
    const undo = await reopenPromise('facebook:2', NOW - HOUR / 2);
    await see(asked, promised(), answer('3', NOW - HOUR));
    expect(await rows()).toMatchObject([{ state: 'open', reopenedAt: NOW - HOUR / 2 }]);
    await see(answer('4', NOW - HOUR / 4));
    expect(await rows()).toMatchObject([{ state: 'kept', settledAt: NOW - HOUR / 4 }]);
    expect(await undo?.()).toBe(false);
  });

  it('is kept again as before where that is taken back', async () => {
    const undo = await reopenPromise('facebook:2', NOW);
    expect(await undo?.()).toBe(true);
    expect(await rows()).toMatchObject([
      { state: 'kept', settledBy: 'answer', settledAt: NOW - HOUR, reopenedAt: null },
    ]);
  });
});

it('isn’t kept by an answer whose rounded date leaves open which came first', async () => {
  const hour = (comment: Comment, ago: number): Comment => {
    const high = NOW - ago * HOUR;
    return { ...comment, at: { ok: true, value: { at: high, low: high - HOUR + 1, high } } };
  };
  const next = (ago: number) => hour(written('3', 'transval', 'Voilà.', 0, '1'), ago);
  await see(hour(asked, 5), hour(promised(), 2), next(2));
  expect(await rows()).toMatchObject([{ state: 'open', madeAt: NOW - 2 * HOUR }]);
  await see(hour(written('4', 'transval', 'Voilà encore.', 0, '1'), 1));
  expect(await rows()).toMatchObject([{ state: 'kept' }]);
});

it('reads the comments of a post only where we write in a thread with an open promise', async () => {
  const crowd = Array.from({ length: 200 }, (_, at) =>
    written(`c${at}`, `p${at}`, 'Et moi ?', NOW - 3 * HOUR, null),
  );
  await see(asked, promised(), ...crowd);
  let read = 0;
  const { comments } = relaxedDatabase;
  const count = <Row>(row: Row): Row => {
    read += 1;
    return row;
  };
  comments.hook('reading', count);
  const rowsReadBy = async (comment: Comment) => {
    const sighting = aSighting({ posts: [], comments: [comment], seenAt: NOW });
    const kept = await keepSighting(sighting, [keepComments], NOW);
    read = 0;
    await keepPromises(kept, NOW);
    return read;
  };
  try {
    const elsewhere = written('r9', 'transval', 'Bonjour.', NOW - HOUR, 'c9');
    expect(await rowsReadBy(elsewhere)).toBeLessThan(8);
    expect(await rows()).toMatchObject([{ state: 'open' }]);
    const here = written('r1', 'transval', 'C’est remboursé.', NOW - HOUR, '1');
    expect(await rowsReadBy(here)).toBeGreaterThan(200);
    expect(await rows()).toMatchObject([{ state: 'kept' }]);
  } finally {
    comments.hook('reading').unsubscribe(count);
  }
});

it('finds on X what was promised on the page of a reply', async () => {
  await strictDatabase.brands.put(
    sampleBrand({ accounts: [{ network: 'x', handle: 'transval' }] }),
  );
  const onX = (comment: Comment, key: string, postKey: string): Comment => ({
    ...comment,
    key,
    postKey,
    parentKey: null,
  });
  const sighting = aSighting({
    network: 'x',
    posts: [],
    seenAt: NOW,
    comments: [onX(asked, 'x:8', 'x:7'), onX(promised(), 'x:9', 'x:8')],
  });
  await keepPromises(await keepSighting(sighting, [keepComments], NOW), NOW);
  expect(await rows()).toMatchObject([{ key: 'x:9', commentKey: 'x:8' }]);
});
