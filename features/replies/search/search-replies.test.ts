import { describe, expect, it } from 'vitest';
import type { Reply } from '../model';
import { sampleReply } from '../sample-reply';
import type { ReplyFilter } from './reply-filter';
import { createReplyIndex } from './reply-index';
import { searchReplies } from './search-replies';

const anywhere = { network: null, language: null } as const;
function searchIn(replies: readonly Reply[]) {
  const index = createReplyIndex();
  index.take(replies);
  index.advance(() => false);
  return (query: string, filter: ReplyFilter = anywhere) =>
    searchReplies(index, query, filter).replies.map((reply) => reply.id);
}

const library = [
  sampleReply({ id: 'delay', title: 'Retard, excuses et suite', shortcut: 'retard', timesUsed: 3 }),
  sampleReply({ id: 'late', title: 'Un grand retard', shortcut: 'grand', timesUsed: 90 }),
  sampleReply({
    id: 'heart',
    title: 'Cœur de la réponse',
    body: 'Été comme hiver.',
    tags: ['noël'],
  }),
  sampleReply({
    id: 'x',
    title: 'Fil',
    networks: ['x'],
    language: 'en',
    body: 'The thread, l’arrêt',
  }),
  sampleReply({ id: 'old', title: 'Retard ancien', state: 'archived' }),
];
const ids = searchIn(library);

describe('searchReplies', () => {
  it('puts the title that begins with the word before the most used', () => {
    expect(ids('RETARD')).toEqual(['delay', 'late']);
  });

  it('folds accents, case, ligatures and apostrophes, in titles, bodies and tags', () => {
    expect(ids('coeur')).toEqual(['heart']);
    expect(ids('ete hiver')).toEqual(['heart']);
    expect(ids('noel')).toEqual(['heart']);
    expect(ids("l'arret")).toEqual(['x']);
  });

  it('finds by shortcut, with or without its slash', () => {
    expect(ids('/retard')[0]).toBe('delay');
    expect(ids('/gra')).toEqual(['late']);
  });

  it('wants every word', () => {
    expect(ids('retard excuses')).toEqual(['delay']);
    expect(ids('retard inconnu')).toEqual([]);
  });

  it('leaves out other networks, other languages and what is archived', () => {
    expect(ids('', { network: 'facebook', language: null })).not.toContain('x');
    expect(ids('', { network: 'x', language: 'en' })).toEqual(['x']);
    expect(ids('ancien')).toEqual([]);
  });

  it('takes a typed filter before the one chosen beside the field', () => {
    const onFacebook = { network: 'facebook', language: 'fr' } as const;
    expect(ids('net:x lang:en', onFacebook)).toEqual(['x']);
    expect(ids('is:archived', { ...anywhere, state: 'draft' })).toEqual(['old']);
  });

  it('shows what was used last, then favourites and the most used, then the rest in its own order, without a search', () => {
    const used = (id: string, timesUsed: number, lastUsedAt: number | null, position = 0) =>
      sampleReply({ id, timesUsed, lastUsedAt, position });
    const index = createReplyIndex();
    index.take([
      used('never', 0, null, 2),
      used('never first', 0, null, 1),
      used('much', 90, 1),
      ...[10, 11, 12, 13, 14].map((at) => used(`at-${at}`, 1, at)),
      sampleReply({ id: 'star', favourite: true }),
    ]);
    const { replies, parts } = searchReplies(index, ' ', anywhere);
    expect(replies.map(({ id }) => id)).toEqual([
      ...['at-14', 'at-13', 'at-12', 'at-11', 'at-10'],
      ...['star', 'much'],
      ...['never first', 'never'],
    ]);
    expect(parts).toEqual([
      { name: 'recent', from: 0 },
      { name: 'mostUsed', from: 5 },
      { name: 'unused', from: 7 },
    ]);
  });

  it('keeps only what has every mark asked for, by letters or beside the field', () => {
    const marked = searchIn([
      sampleReply({ id: 'both', favourite: true, crisisSafe: true }),
      sampleReply({ id: 'star', favourite: true }),
      sampleReply({ id: 'safe', crisisSafe: true, language: 'en' }),
      sampleReply({ id: 'draft', crisisSafe: true, favourite: true, state: 'draft' }),
    ]);
    expect(marked('is:crisis')).toEqual(['both', 'draft', 'safe']);
    expect(marked('is:crisis is:favourite')).toEqual(['both', 'draft']);
    expect(marked('is:crise merci is:favorite is:brouillon')).toEqual(['draft']);
    expect(marked('lang:en', { ...anywhere, mark: 'crisisSafe' })).toEqual(['safe']);
  });

  it('ranks title, shortcut, tag, body; a whole word before a begun one; then by use', () => {
    const ranked = searchIn([
      sampleReply({ id: 'body', title: 'A', body: 'merci' }),
      sampleReply({ id: 'tag', title: 'A', body: '', tags: ['merci'] }),
      sampleReply({ id: 'shortcut', title: 'A', body: '', shortcut: 'merci' }),
      sampleReply({ id: 'begun', title: 'Mercis', body: '' }),
      sampleReply({ id: 'rare', title: 'Un merci', body: '' }),
      sampleReply({ id: 'often', title: 'Un merci', body: '', timesUsed: 2 }),
      sampleReply({ id: 'star', title: 'Un merci', body: '', favourite: true }),
      sampleReply({ id: 'first', title: 'Merci', body: '' }),
    ]);
    expect(ranked('merci')).toEqual([
      'first',
      'star',
      'often',
      'rare',
      'shortcut',
      'begun',
      'tag',
      'body',
    ]);
    expect(ranked('/merci')).toEqual(['shortcut']);
  });

  it.each(['remboursment', 'renboursement', 'rembousrement', 'remmboursement', 'rembouse'])(
    'forgives one typo: %s',
    (typed) => {
      const found = searchIn([
        sampleReply({ id: 'money', title: 'Remboursement' }),
        sampleReply({ id: 'other', title: 'Correspondance' }),
      ]);
      expect(found(typed)).toEqual(['money']);
      expect(found(`x${typed}x`)).toEqual([]);
    },
  );

  it('forgives nothing in numbers and short words, nor where enough is found as typed', () => {
    const lines = searchIn([
      sampleReply({ id: '1234', title: 'Ligne 1234', body: '' }),
      ...['a', 'b', 'c'].map((id) => sampleReply({ id, title: 'Merci', body: '' })),
      sampleReply({ id: 'typo', title: 'Merco', body: '' }),
    ]);
    expect(lines('1235')).toEqual([]);
    expect(lines('merci')).toEqual(['a', 'b', 'c']);
  });
});
