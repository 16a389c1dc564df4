import type { Brand } from './model';
import { unsaid } from './unsaid';

/** A brand for tests: what isn't given is ordinary, and answers in the language given. */
export const sampleBrand = (given: Partial<Brand> = {}): Brand => ({
  id: 'b1',
  name: 'TransVal',
  color: '#0b6e75',
  language: 'en',
  accounts: [],
  ...unsaid(given.language ?? 'en'),
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...given,
});
