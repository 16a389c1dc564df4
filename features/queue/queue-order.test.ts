import { expect, it } from 'vitest';
import { sampleFlag } from '../crisis/flags/sample-flag';
import type { Category, Severity } from '../crisis/model';
import { holdPlace, orderQueue, placeFor, turnOf } from './queue-order';
import { decided, ourReply, sampleEntries, someone } from './sample-facts';

const judged = (severity: Severity, category: Category = 'complaint') => ({ severity, category });
const keys = (entries: ReturnType<typeof orderQueue>) => entries.map(({ comment }) => comment.key);

const comments = [
  someone('answered', { at: 1 }),
  ourReply('r', 'answered', 2),
  someone('waiting', { at: 1 }),
  someone('folded', { at: 1, replies: { ok: false, why: 'not-loaded' } }),
  someone('young', { at: 50 }),
  someone('old', { at: 10 }),
  someone('grave', { at: 60 }),
];
const handlings = new Map([decided(comments[2]!, 'waiting', 100)]);
const judgements = new Map([['grave', judged(2)]]);

it('puts unanswered first, then by severity and age; what is unknown next, what is done last', () => {
  const order = orderQueue(sampleEntries(comments, { handlings, judgements }));
  expect(keys(order)).toEqual(['grave', 'old', 'young', 'folded', 'waiting', 'answered']);
});

it('is the same whatever came first, also for the same age', () => {
  const same = ['b', 'a', 'c'].map((key) => someone(key, { at: 5 }));
  expect(keys(orderQueue(sampleEntries(same)))).toEqual(['a', 'b', 'c']);
  expect(keys(orderQueue(sampleEntries(same.toReversed())))).toEqual(['a', 'b', 'c']);
});

it('goes by the flag where there is one, and lets a closed one weigh nothing', () => {
  const two = [someone('one', { at: 1 }), someone('two', { at: 2 })];
  const flag = (state: 'open' | 'closed') =>
    new Map([['two', sampleFlag({ key: 'two', severity: 3, state })]]);
  const weighed = new Map([['two', judged(3)]]);
  expect(keys(orderQueue(sampleEntries(two, { flags: flag('open') })))[0]).toBe('two');
  const closed = sampleEntries(two, { flags: flag('closed'), judgements: weighed });
  expect(keys(orderQueue(closed))[0]).toBe('one');
});

it('leaves the comment that one is on in its place while others come and its own state changes', () => {
  const [young] = sampleEntries([comments[4]!]);
  const held = turnOf(young!);
  const facts = { handlings, judgements };
  const later = [...comments, ourReply('r2', 'young', 70), someone('older', { at: 5 })];
  const order = orderQueue(sampleEntries(later, facts));
  expect(keys(order).at(-1)).toBe('young');
  const now = order.at(-1);
  const kept = ['grave', 'older', 'old', 'young', 'folded', 'waiting', 'answered'];
  expect(keys([...holdPlace(order, held, now)])).toEqual(kept);
  const filtered = order.filter(({ standing }) => standing.state === 'to-answer');
  expect(keys([...holdPlace(filtered, held, now)])).toEqual(['grave', 'older', 'old', 'young']);
});

it('gives the list as it is where nothing is to be held', () => {
  const order = orderQueue(sampleEntries(comments));
  const [first] = order;
  expect(holdPlace(order, turnOf(first!), first)).toBe(order);
  expect(holdPlace(order, null, first)).toBe(order);
  expect(holdPlace(order, turnOf(first!), undefined)).toBe(order);
});

it('finds who has the place of one that is gone', () => {
  const order = orderQueue(sampleEntries(comments));
  const held = turnOf(order[1]!);
  expect(placeFor(order.toSpliced(1, 1), held)).toBe(1);
  expect(placeFor([], held)).toBe(0);
});
