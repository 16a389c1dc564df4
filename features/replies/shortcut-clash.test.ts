import { describe, expect, it } from 'vitest';
import type { Reply } from './model';
import { sampleReply } from './sample-reply';
import { clashOf, withoutClashes } from './shortcut-clash';

const reply = (id: string, given: Partial<Reply> = {}) =>
  sampleReply({ id, shortcut: 'retard', brandId: 'bus', ...given });

describe('clashOf', () => {
  it('is the reply of the same brand, or of all, with the same shortcut, accents and case aside', () => {
    expect(clashOf(reply('a', { shortcut: '/Rétard' }), [reply('b')])?.id).toBe('b');
    expect(clashOf(reply('a'), [reply('b', { brandId: null })])?.id).toBe('b');
    expect(clashOf(reply('a', { brandId: null }), [reply('b', { brandId: 'café' })])?.id).toBe('b');
  });

  it('is nothing for another brand, an archived reply, itself, or no shortcut', () => {
    expect(clashOf(reply('a'), [reply('b', { brandId: 'café' })])).toBeUndefined();
    expect(clashOf(reply('a'), [reply('b', { state: 'archived' })])).toBeUndefined();
    expect(clashOf(reply('a', { state: 'archived' }), [reply('b')])).toBeUndefined();
    expect(clashOf(reply('a'), [reply('a')])).toBeUndefined();
    expect(clashOf(reply('a', { shortcut: '/' }), [reply('b', { shortcut: '' })])).toBeUndefined();
  });
});

it('withoutClashes takes a shortcut away only where another has it, those changed together included', () => {
  const library = [reply('a', { state: 'archived' }), reply('b'), reply('c', { brandId: 'café' })];
  const back = withoutClashes([reply('a')], library);
  expect(back).toEqual([reply('a', { shortcut: '' })]);
  const shared = withoutClashes(
    [reply('b', { brandId: null }), reply('c', { brandId: null })],
    library,
  );
  expect(shared.map(({ shortcut }) => shortcut)).toEqual(['retard', '']);
});
