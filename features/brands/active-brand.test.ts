import { expect, it } from 'vitest';
import { activeBrand } from './active-brand';
import { sampleBrand } from './sample-brand';

const brand = (id: string, handle: string) =>
  sampleBrand({ id, accounts: [{ network: 'x', handle }] });
const brands = [brand('a', 'Alpha'), brand('b', 'Beta')];

it('takes the brand chosen by hand before the page’s', () => {
  expect(activeBrand(brands, { network: 'x', handle: 'alpha', chosenId: 'b' })?.id).toBe('b');
});

it('follows the page’s account, case aside, and only on its own network', () => {
  expect(activeBrand(brands, { network: 'x', handle: 'BETA', chosenId: null })?.id).toBe('b');
  expect(activeBrand(brands, { network: 'facebook', handle: 'beta', chosenId: null })?.id).toBe(
    'a',
  );
});

it('forgets a chosen brand that is gone, and knows when there is none', () => {
  expect(activeBrand(brands, { network: null, handle: null, chosenId: 'gone' })?.id).toBe('a');
  expect(activeBrand([], { network: 'x', handle: 'alpha', chosenId: null })).toBeNull();
});
