import { describe, expect, it } from 'vitest';
import type { Reply } from './model';
import { byOwnOrder, placesAfterMove } from './own-order';
import { sampleReply } from './sample-reply';

const library = (...positions: number[]): Reply[] =>
  positions.map((position, i) => sampleReply({ id: 'abcdefgh'[i] ?? '', position }));

/** The ids in their order once the move is stored. */
function orderAfter(
  replies: Reply[],
  id: string,
  goal: { before: string } | { after: string },
): string {
  const places = placesAfterMove(replies, id, goal);
  return replies
    .map((reply) => ({ ...reply, position: places.get(reply.id) ?? reply.position }))
    .sort(byOwnOrder)
    .map((reply) => reply.id)
    .join('');
}

describe('placesAfterMove', () => {
  it('gives the middle between the new neighbours, and touches no other reply', () => {
    expect([...placesAfterMove(library(10, 20, 30), 'c', { before: 'b' })]).toEqual([['c', 15]]);
    expect([...placesAfterMove(library(10, 20, 30), 'a', { after: 'b' })]).toEqual([['a', 25]]);
  });

  it('goes before the first and after the last', () => {
    expect(orderAfter(library(10, 20, 30), 'c', { before: 'a' })).toBe('cab');
    expect(orderAfter(library(10, 20, 30), 'a', { after: 'c' })).toBe('bca');
  });

  it('makes room where neighbours stand at the same place, or too close for a number between', () => {
    expect(orderAfter(library(5, 5, 5, 5), 'd', { before: 'b' })).toBe('adbc');
    const close = library(1, 1 + Number.EPSILON, 9);
    expect(orderAfter(close, 'c', { before: 'b' })).toBe('acb');
    expect(Math.max(...placesAfterMove(close, 'c', { before: 'b' }).values())).toBe(9);
  });

  it('finds room again and again at the same spot', () => {
    let replies = library(1_700_000_000_000, 1_700_000_000_001, 1_700_000_000_002);
    for (let turn = 0; turn < 200; turn += 1) {
      const last = replies.at(-1)?.id ?? '';
      const places = placesAfterMove(replies, last, { after: replies[0]?.id ?? '' });
      replies = replies
        .map((reply) => ({ ...reply, position: places.get(reply.id) ?? reply.position }))
        .sort(byOwnOrder);
      expect(replies[1]?.id).toBe(last);
    }
  });

  it('changes nothing for a reply that already stands there, or that is gone', () => {
    expect(placesAfterMove(library(1, 2), 'a', { before: 'b' }).size).toBe(0);
    expect(placesAfterMove(library(1, 2), 'b', { after: 'a' }).size).toBe(0);
    expect(placesAfterMove(library(1, 2), 'x', { after: 'a' }).size).toBe(0);
    expect(placesAfterMove(library(1, 2), 'a', { after: 'a' }).size).toBe(0);
  });
});
