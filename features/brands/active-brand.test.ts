import { expect, it } from 'vitest';
import { activeBrand } from './active-brand';
import type { Brand } from './model';

const brand = (id: string, handle: string): Brand => ({
  id,
  name: id,
  color: '#1f5fbf',
  language: 'fr',
  accounts: [{ network: 'x', handle }],
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
});
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
