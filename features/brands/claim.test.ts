import { describe, expect, it } from 'vitest';
import type { Author, Reading } from '../../networks/contract';
import { claimed, claimOf } from './claim';
import type { Brand } from './model';
import { sampleBrand } from './sample-brand';

const brand = (name: string, accounts: Brand['accounts'] = []): Brand =>
  sampleBrand({ id: name, name, accounts });
const speaking = (name: string, handle: string | null): Reading<Author> => ({
  ok: true,
  value: { name, handle, address: null },
});

describe('claiming the account that speaks', () => {
  it('names the first brand after it', () => {
    const claim = claimOf(
      [brand('Ma marque')],
      brand('Ma marque'),
      'x',
      speaking('TransVal', 'transval'),
    );
    expect(claim && claimed(claim, 7)).toMatchObject({
      name: 'TransVal',
      accounts: [{ network: 'x', handle: 'transval' }],
      updatedAt: 7,
    });
  });

  it('names the brand even where the page gives no handle, and then adds no account', () => {
    const claim = claimOf(
      [brand('My brand')],
      brand('My brand'),
      'facebook',
      speaking('TransVal', null),
    );
    expect(claim && claimed(claim, 7)).toMatchObject({ name: 'TransVal', accounts: [] });
  });

  it('adds an account on another network, under the name that the person gave', () => {
    const own = brand('TransVal', [{ network: 'x', handle: 'transval' }]);
    const claim = claimOf([own], own, 'instagram', speaking('transvalvalmont', 'transvalvalmont'));
    expect(claim && claimed(claim, 7)).toMatchObject({
      name: 'TransVal',
      accounts: [{ network: 'x' }, { network: 'instagram', handle: 'transvalvalmont' }],
    });
  });

  it('asks nothing when a brand has the account, when this brand has another one here, and when nobody is read', () => {
    const own = brand('TransVal', [{ network: 'x', handle: 'transval' }]);
    const other = brand('Odette', [{ network: 'x', handle: 'odette' }]);
    expect(claimOf([own, other], own, 'x', speaking('Odette', 'ODETTE'))).toBeNull();
    expect(claimOf([own], own, 'x', speaking('Someone', 'someone'))).toBeNull();
    expect(claimOf([own], own, 'linkedin', { ok: false, why: 'absent' })).toBeNull();
    expect(claimOf([], null, 'x', speaking('TransVal', 'transval'))).toBeNull();
  });
});
