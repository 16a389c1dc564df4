import { expect, it } from 'vitest';
import type { Account } from '../../brands/model';
import { accountOfKey, whoseAccount } from './whose-account';

const account = (handle: string, network: Account['network'] = 'x'): Account => ({
  network,
  handle,
});
const transval = { id: 't', accounts: [account('TransVal')], competitors: [account('Metrobus')] };
const odette = { id: 'o', accounts: [account('odette')], competitors: [account('transval')] };

it('tells own, competitor and other apart, whatever the case', () => {
  expect(whoseAccount([transval], account('transval'))).toEqual({ kind: 'own', brand: transval });
  expect(whoseAccount([transval], account('metroBUS'))).toEqual({
    kind: 'competitor',
    brand: transval,
  });
  expect(whoseAccount([transval], account('somebody'))).toEqual({ kind: 'other' });
  expect(whoseAccount([transval], account('transval', 'facebook'))).toEqual({ kind: 'other' });
  expect(whoseAccount([], account('transval'))).toEqual({ kind: 'other' });
  expect(whoseAccount([transval], null)).toEqual({ kind: 'other' });
});

it('takes for own what one brand owns and another competes with', () => {
  expect(whoseAccount([odette, transval], account('transval')).kind).toBe('own');
  expect(whoseAccount([odette], account('transval')).kind).toBe('competitor');
});

it('finds the account behind an author’s key', () => {
  expect(accountOfKey('x', 'x:transval')).toEqual(account('transval'));
  expect(accountOfKey('facebook', 'facebook:a:b')).toEqual(account('a:b', 'facebook'));
  expect(accountOfKey('x', null)).toBeNull();
});
