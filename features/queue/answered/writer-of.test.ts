import { describe, expect, it } from 'vitest';
import { sampleComment } from '../sample-comment';
import { writerOf } from './writer-of';

const AGENTS = ['Inès', 'Tom', 'Jean-Tom'];
const asked = sampleComment({ author: { handle: 'c', name: 'Camille Durieux', address: null } });
const writer = (text: string, inserted: string[] = [], of = asked) =>
  writerOf(
    sampleComment({ text }),
    of,
    AGENTS,
    inserted.map((put) => ({ text: put, network: 'facebook' as const })),
  );

describe('who wrote a reply', () => {
  it.each([
    ['Bonjour, oui, dès 5 h 40. – Inès', 'Inès'],
    ['Sorry about that. ^Tom', 'Tom'],
    ['Merci.\nInès', 'Inès'],
    ['Merci — inès.', 'Inès'],
    ['Bonne journée, Inès', 'Inès'],
    ['Bonne journée. – Jean-Tom', 'Jean-Tom'],
    ['Merci Inès', null],
    ['On a demandé à Tom', null],
    ['Bonjour', null],
    ['– Karim', null],
    ['', null],
  ])('« %s »: %s', (text, agent) => {
    expect(writer(text).agent).toBe(agent);
  });

  it('doesn’t take the name of who is thanked for a signature', () => {
    const ines = sampleComment({ author: { handle: 'i', name: 'Inès Ferreira', address: null } });
    expect(writer('Merci, Inès', [], ines).agent).toBeNull();
  });

  it('knows what Vigie inserted, with the name that the network put before it', () => {
    expect(writer('Camille Durieux  Bonjour,\noui.', ['Bonjour, oui.']).isByVigie).toBe(true);
    expect(writer('Bonjour, non.', ['Bonjour, oui.', '']).isByVigie).toBe(false);
  });
});
