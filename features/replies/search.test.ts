import { describe, expect, it } from 'vitest';
import { sampleReply } from './sample-reply';
import { foldReplies, searchReplies } from './search';

const anywhere = { network: null, language: null } as const;
const library = foldReplies([
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
]);
const ids = (query: string, filter: Parameters<typeof searchReplies>[2] = anywhere) =>
  searchReplies(library, query, filter).map((reply) => reply.id);

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

  it('shows favourites, then the most used, without a search', () => {
    expect(ids('')[0]).toBe('late');
    const starred = foldReplies([
      ...library.map(({ reply }) => reply),
      sampleReply({ id: 'star', favourite: true }),
    ]);
    expect(searchReplies(starred, ' ', anywhere)[0]?.id).toBe('star');
  });
});
