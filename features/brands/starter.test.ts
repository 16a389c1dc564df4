import { describe, expect, it } from 'vitest';
import { isUnnamed, starterBrand } from './starter';

const author = { name: ' TransVal ', handle: 'transvalvalmont', address: null };

describe('starterBrand', () => {
  it('is named after whoever speaks on the page, and claims that account only', () => {
    expect(starterBrand('fr', { network: 'x', author })).toEqual({
      name: 'TransVal',
      color: '#0b6e75',
      language: 'fr',
      accounts: [{ network: 'x', handle: 'transvalvalmont' }],
    });
  });

  it('has a plain name and no account before any page was seen', () => {
    expect(starterBrand('fr', null)).toMatchObject({ name: 'Ma marque', accounts: [] });
    expect(starterBrand('en', null)).toMatchObject({ name: 'My brand', accounts: [] });
  });

  it('claims no account when the page shows no handle', () => {
    const speaker = { network: 'facebook', author: { ...author, handle: null } } as const;
    expect(starterBrand('en', speaker)).toMatchObject({ name: 'TransVal', accounts: [] });
  });

  it('knows an unnamed brand in either language', () => {
    expect(isUnnamed(starterBrand('fr', null))).toBe(true);
    expect(isUnnamed(starterBrand('en', null))).toBe(true);
    expect(isUnnamed({ name: 'TransVal' })).toBe(false);
  });
});
