import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { someone } from '../features/queue/sample-facts';
import { relaxedDatabase, strictDatabase } from './database';
import { type FollowUnder, followUnder } from './follow-under';

const { comments } = relaxedDatabase;
const under = (key: string, postKey = 'x:p') => someone(key, { network: 'x', postKey });
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => under(`x:${from + at}`));

let following: FollowUnder | undefined;
beforeEach(() => comments.clear());
afterEach(() => {
  following?.stop();
  vi.restoreAllMocks();
});

/** What is told, each time as it was then. */
function follow() {
  const told: Map<string, string>[] = [];
  following = followUnder(
    comments,
    (rows) => told.push(new Map([...rows].map(([key, { text }]) => [key, text]))),
    (error) => expect.unreachable(String(error)),
  );
  return { told, ...following };
}

it('tells what is under a post, what comes, what changes and what goes', async () => {
  await comments.bulkPut([under('x:1'), under('x:2', 'x:other')]);
  const { told, ask } = follow();
  ask(['x:p']);
  await vi.waitFor(() => expect([...(told.at(-1)?.keys() ?? [])]).toEqual(['x:1']));
  await comments.put(under('x:3'));
  await vi.waitFor(() => expect([...(told.at(-1)?.keys() ?? [])]).toEqual(['x:1', 'x:3']));
  await strictDatabase.comments.put({ ...under('x:1'), text: 'Edited' });
  await vi.waitFor(() => expect(told.at(-1)?.get('x:1')).toBe('Edited'));
  await comments.delete('x:1');
  await vi.waitFor(() => expect([...(told.at(-1)?.keys() ?? [])]).toEqual(['x:3']));
});

it('reads again what changed, and nothing else', async () => {
  await comments.bulkPut(numbered(0, 600));
  const { told, ask } = follow();
  ask(['x:p']);
  await vi.waitFor(() => expect(told.at(-1)?.size).toBe(600));
  const read = vi.spyOn(comments, 'bulkGet');
  await comments.bulkPut([under('x:601'), under('x:602', 'x:other')]);
  await vi.waitFor(() => expect(told.at(-1)?.size).toBe(601));
  expect(read.mock.calls.map(([keys]) => keys)).toEqual([['x:601', 'x:602']]);
});

it('is silent about what stands elsewhere', async () => {
  const { told, ask } = follow();
  ask(['x:p']);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await comments.put(under('x:2', 'x:other'));
  await comments.put(under('x:3'));
  await vi.waitFor(() => expect([...(told.at(-1)?.keys() ?? [])]).toEqual(['x:3']));
  expect(told).toHaveLength(2);
});

it('finds what many writes at once changed and took away', async () => {
  await comments.bulkPut(numbered(0, 100));
  const { told, ask } = follow();
  ask(['x:p']);
  await vi.waitFor(() => expect(told.at(-1)?.size).toBe(100));
  await comments.bulkPut(numbered(50, 200));
  await vi.waitFor(() => expect(told.at(-1)?.size).toBe(200));
  await comments.clear();
  await vi.waitFor(() => expect(told.at(-1)?.size).toBe(0));
});

it('is asked for more posts by whoever is told', async () => {
  await comments.bulkPut([under('x:1'), under('x:2', 'x:1'), under('x:3', 'x:2')]);
  const told: string[][] = [];
  const { ask, stop } = followUnder(
    comments,
    (rows) => {
      told.push([...rows.keys()]);
      ask([...rows.keys()]);
    },
    (error) => expect.unreachable(String(error)),
  );
  ask(['x:p']);
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['x:1', 'x:2', 'x:3']));
  stop();
});

it('says nothing once stopped', async () => {
  const { told, ask, stop } = follow();
  ask(['x:p']);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  stop();
  const other = follow();
  other.ask(['x:p']);
  await comments.put(under('x:3'));
  await vi.waitFor(() => expect(other.told.at(-1)?.size).toBe(1));
  expect(told).toHaveLength(1);
});
