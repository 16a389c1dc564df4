import { expect, it } from 'vitest';
import { byUrgency, type FlagFilter, findFlags, isOfBrand } from './find-flags';
import type { Flag } from './model';
import { sampleFlag } from './sample-flag';

const ALL: FlagFilter = {
  query: '',
  state: null,
  severity: null,
  category: null,
  network: null,
  raisedBy: null,
};
const said = (text: string, name = 'Nadia K.') => ({
  evidence: {
    ...sampleFlag().evidence,
    text,
    author: { handle: 'nadia.k', name, address: null },
  },
});
const FLAGS: Flag[] = [
  sampleFlag({
    key: 'x:1',
    severity: 1,
    category: 'complaint',
    network: 'x',
    ...said('Où est mon remboursement ?'),
  }),
  sampleFlag({ key: 'x:2', state: 'closed', network: 'x', ...said('Escrocs') }),
  sampleFlag({ key: 'x:3', raisedBy: 'person', note: 'appelé le dépôt', ...said('مرحبا') }),
];
const found = (filter: Partial<FlagFilter>) =>
  findFlags(FLAGS, { ...ALL, ...filter }).map(({ key }) => key);

it('leaves the closed ones out until they are asked for', () => {
  expect(found({})).toEqual(['x:1', 'x:3']);
  expect(found({ state: 'closed' })).toEqual(['x:2']);
  expect(found({ state: 'any' })).toEqual(['x:1', 'x:2', 'x:3']);
});

it('searches text, author, handle and note, accents and case aside', () => {
  expect(found({ query: 'REMBOURSEMENT ou' })).toEqual(['x:1']);
  expect(found({ query: 'depot' })).toEqual(['x:3']);
  expect(found({ query: 'nadia.k' })).toEqual(['x:1', 'x:3']);
  expect(found({ query: 'مرحبا' })).toEqual(['x:3']);
  expect(found({ query: 'remboursement depot' })).toEqual([]);
});

it.each<[Partial<FlagFilter>, string[]]>([
  [{ severity: 1 }, ['x:1']],
  [{ category: 'threat' }, ['x:3']],
  [{ network: 'facebook' }, ['x:3']],
  [{ raisedBy: 'person' }, ['x:3']],
  [{ raisedBy: 'vigie', severity: 3 }, []],
])('filters by %j', (filter, keys) => expect(found(filter)).toEqual(keys));

it('shows a brand what is its own and what is nobody’s', () => {
  const of = (brandId: string | null) => isOfBrand(sampleFlag({ brandId }), 'b1');
  expect([of('b1'), of(null), of('b2')]).toEqual([true, true, false]);
  expect(isOfBrand(sampleFlag({ brandId: 'b2' }), null)).toBe(true);
});

it('puts the most severe first, of these the latest', () => {
  const flag = (key: string, severity: Flag['severity'], raisedAt: number) =>
    sampleFlag({ key, severity, raisedAt });
  const sorted = [flag('a', 1, 9), flag('b', 3, 1), flag('c', 3, 2)].sort(byUrgency);
  expect(sorted.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
});
