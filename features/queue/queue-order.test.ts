import { expect, it } from 'vitest';
import { sampleFlag } from '../crisis/flags/sample-flag';
import type { Category, Severity } from '../crisis/model';
import { orderQueue, turnOf } from './queue-order';
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
  const order = orderQueue(sampleEntries(comments, { handlings, judgements }), null);
  expect(keys(order)).toEqual(['grave', 'old', 'young', 'folded', 'waiting', 'answered']);
});

it('is the same whatever came first, also for the same age', () => {
  const same = ['b', 'a', 'c'].map((key) => someone(key, { at: 5 }));
  expect(keys(orderQueue(sampleEntries(same), null))).toEqual(['a', 'b', 'c']);
  expect(keys(orderQueue(sampleEntries(same.toReversed()), null))).toEqual(['a', 'b', 'c']);
});

it('goes by the flag where there is one, and lets a closed one weigh nothing', () => {
  const two = [someone('one', { at: 1 }), someone('two', { at: 2 })];
  const flag = (state: 'open' | 'closed') =>
    new Map([['two', sampleFlag({ key: 'two', severity: 3, state })]]);
  const weighed = new Map([['two', judged(3)]]);
  expect(keys(orderQueue(sampleEntries(two, { flags: flag('open') }), null))[0]).toBe('two');
  const closed = sampleEntries(two, { flags: flag('closed'), judgements: weighed });
  expect(keys(orderQueue(closed, null))[0]).toBe('one');
});

it('leaves the comment that one is on in its place while others come and its own state changes', () => {
  const [young] = sampleEntries([comments[4]!]);
  const held = turnOf(young!);
  const later = [...comments, ourReply('r2', 'young', 70), someone('older', { at: 5 })];
  const facts = { handlings, judgements };
  expect(keys(orderQueue(sampleEntries(later, facts), held))).toEqual([
    'grave',
    'older',
    'old',
    'young',
    'folded',
    'waiting',
    'answered',
  ]);
  expect(keys(orderQueue(sampleEntries(later, facts), null)).at(-1)).toBe('young');
});
