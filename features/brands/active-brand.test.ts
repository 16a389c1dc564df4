import { expect, it } from 'vitest';
import { activeBrand, type SpeakingAs } from './active-brand';
import { sampleBrand } from './sample-brand';

const brand = (id: string, handle: string) =>
  sampleBrand({ id, accounts: [{ network: 'x', handle }] });
const brands = [brand('a', 'Alpha'), brand('b', 'Beta'), brand('c', 'Gamma'), brand('d', 'Delta')];
const here: SpeakingAs = { network: 'x', handle: null, viewed: null, chosenId: null };
const idOf = (given: Partial<SpeakingAs>) => activeBrand(brands, { ...here, ...given })?.id;

it('takes the brand chosen by hand before the page’s', () => {
  expect(idOf({ handle: 'alpha', viewed: 'alpha', chosenId: 'b' })).toBe('b');
});

it('follows the account that speaks, on its own network', () => {
  expect(idOf({ handle: 'BETA' })).toBe('b');
  expect(idOf({ handle: 'beta', network: 'facebook' })).toBe('a');
});

it('follows the account viewed where nobody’s is speaking, or nobody can tell', () => {
  expect(idOf({ viewed: 'gamma' })).toBe('c');
  expect(idOf({ handle: 'nadia', viewed: 'gamma' })).toBe('c');
  expect(idOf({ handle: 'beta', viewed: 'gamma' })).toBe('b');
  expect(idOf({ viewed: 'gamma', network: 'linkedin' })).toBe('a');
});

it('takes the first when nothing is known, and none when there is none', () => {
  expect(idOf({ network: null, chosenId: 'gone' })).toBe('a');
  expect(activeBrand([], { ...here, handle: 'alpha' })).toBeNull();
});
