import { expect, it } from 'vitest';
import type { SeenAuthor } from '../model';
import type { AuthorNote } from './model';
import { findPeople, personRows, seenPerson } from './person-row';
import { personStep } from './person-step';

const seen = (handle: string, name: string): SeenAuthor => ({
  key: `x:${handle}`,
  network: 'x',
  handle,
  name,
  address: null,
  lastSeenOn: 20_000,
  updatedAt: 1,
});
const note: AuthorNote = {
  id: '1',
  authorKeys: ['x:zoe.l', 'facebook:zoe.lacroix'],
  type: 'press',
  text: '',
  expiresAt: null,
  createdAt: 1,
  updatedAt: 1,
};
const rows = personRows(
  [seen('zoe.l', 'Zoé Lacroix'), seen('bob', 'Bob Œuvrard')].map(seenPerson),
  new Map(note.authorKeys.map((key) => [key, note])),
);
const found = (searched: string) => findPeople(rows, searched).map(({ key }) => key);

it('finds by any part of name and handle, accents, capitals and the @ aside', () => {
  expect(found('ZOE lacr')).toEqual(['facebook:zoe.lacroix', 'x:zoe.l']);
  expect(found('@bob')).toEqual(['x:bob']);
  expect(found('oeuvrard')).toEqual(['x:bob']);
  expect(found('zoe bob')).toEqual([]);
  expect(found(' ')).toHaveLength(3);
});

it('lists accounts that were linked and not seen yet', () => {
  expect(rows[0]).toMatchObject({ network: 'facebook', name: 'zoe.lacroix', seenOn: null, note });
});

it('gives each their note, and nobody another’s', () => {
  expect(rows.map((row) => [row.key, row.note?.id ?? null])).toEqual([
    ['facebook:zoe.lacroix', '1'],
    ['x:zoe.l', '1'],
    ['x:bob', null],
  ]);
});

it('names an account in an address without saying it, and no two of a hundred thousand alike', () => {
  expect(personStep('facebook:zoe.lacroix')).toMatch(/^[0-9a-z]+$/);
  const steps = Array.from({ length: 100_000 }, (_, at) => personStep(`x:user${at}`));
  expect(new Set(steps).size).toBe(steps.length);
});
