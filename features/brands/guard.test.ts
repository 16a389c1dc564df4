import { describe, expect, it } from 'vitest';
import type { Author, NetworkId, Reading } from '../../networks/contract';
import { claimOf } from './claim';
import { type GuardView, guardOf, subjectOf, type WrongAccount } from './guard';
import { sampleBrand } from './sample-brand';

const on = (network: NetworkId, handle: string) => ({ network, handle });
const bus = sampleBrand({
  id: 'bus',
  name: 'TransVal',
  accounts: [on('facebook', 'transval'), on('x', 'transval'), on('x', 'transval_info')],
});
const table = sampleBrand({
  id: 'table',
  name: 'La Table d’Odette',
  accounts: [on('facebook', 'odette'), on('instagram', 'odette')],
});
const poker = sampleBrand({ id: 'poker', name: 'Riviera', accounts: [on('linkedin', 'riviera')] });
const moon = sampleBrand({ id: 'moon', name: 'Lune', accounts: [] });
const brands = [bus, table, poker, moon];

const author = (handle: string | null, name = handle ?? 'Somebody'): Author => ({
  handle,
  name,
  address: null,
});
const as = (handle: string | null, name?: string): Reading<Author> => ({
  ok: true,
  value: author(handle, name),
});
const nobody: Reading<Author> = { ok: false, why: 'obscured' };
const view = (network: NetworkId, speaker: Reading<Author>, ...owners: Author[]): GuardView => ({
  network,
  speaker,
  owners,
});
const outcome = (active: typeof bus | null, seen: GuardView): string => {
  const guard = guardOf(brands, active, seen);
  return guard.state === 'wrong' ? `${guard.why}: ${guard.owner?.id ?? 'nobody'}` : guard.state;
};

describe('guardOf', () => {
  it.each<[string, typeof bus | null, GuardView, string]>([
    ['its own account', bus, view('facebook', as('transval')), 'fits'],
    ['its own account, in other letters', bus, view('facebook', as('TransVal')), 'fits'],
    ['its second account', bus, view('x', as('transval_info')), 'fits'],
    ['another brand’s account', bus, view('facebook', as('odette')), 'speaker: table'],
    ['another’s, where it has none', poker, view('facebook', as('odette')), 'speaker: table'],
    ['another’s, having none anywhere', moon, view('linkedin', as('riviera')), 'speaker: poker'],
    ['nobody’s account', bus, view('x', as('nadia')), 'speaker: nobody'],
    ['nobody’s, where it has none', bus, view('instagram', as('nadia')), 'fits'],
    ['the handle of another network', bus, view('instagram', as('transval')), 'fits'],
    ['no brand at all', null, view('x', as('nadia')), 'fits'],
    ['nothing that can be read', bus, view('linkedin', nobody), 'unknown'],
    ['its name alone', bus, view('facebook', as(null, ' transval ')), 'fits'],
    [
      'another’s name alone',
      bus,
      view('facebook', as(null, 'La Table d’Odette')),
      'speaker: table',
    ],
    ['some name alone', bus, view('facebook', as(null, 'Nadia B.')), 'unknown'],
    ['itself on its own page', bus, view('x', as('transval'), author('transval')), 'fits'],
    [
      'itself on another’s',
      bus,
      view('facebook', as('transval'), author('odette')),
      'place: table',
    ],
    ['itself at a stranger’s', bus, view('facebook', as('transval'), author('camille')), 'fits'],
    ['nobody known, on another’s', bus, view('facebook', nobody, author('odette')), 'place: table'],
    ['nobody known, on its own', bus, view('facebook', nobody, author('transval')), 'unknown'],
    [
      'another on that one’s page',
      bus,
      view('facebook', as('odette'), author('odette')),
      'speaker: table',
    ],
    [
      'itself under its own post on another’s page',
      bus,
      view('facebook', as('transval'), author('transval'), author('odette')),
      'fits',
    ],
    [
      'itself, unclaimed here, on another’s page',
      moon,
      view('facebook', as('lune'), author('odette')),
      'place: table',
    ],
  ])('%s', (_, active, seen, expected) => {
    expect(outcome(active, seen)).toBe(expected);
  });

  it('names the account that speaks and the brand’s own', () => {
    expect(guardOf(brands, table, view('facebook', as('transval', 'TransVal')))).toMatchObject({
      brand: { name: 'La Table d’Odette' },
      own: ['odette'],
      other: { handle: 'transval', name: 'TransVal' },
      owner: { name: 'TransVal' },
    });
  });

  it('names the account of a brand that the page names only', () => {
    const seen = view('facebook', as(null, 'TransVal'));
    expect(guardOf(brands, table, seen)).toMatchObject({ handle: 'transval' });
    const handle = (guardOf(brands, table, view('x', as('transval_info'))) as WrongAccount).handle;
    expect(handle).toBe('transval_info');
  });

  it('trusts the active brand where two claim one account', () => {
    const twin = sampleBrand({ id: 'twin', accounts: bus.accounts });
    expect(guardOf([bus, twin], twin, view('x', as('transval'))).state).toBe('fits');
  });

  it.each(
    brands.flatMap((active) =>
      (['facebook', 'x', 'linkedin', 'instagram'] as const).map(
        (network) => [active, network] as const,
      ),
    ),
  )('never asks to claim an account that it warns of: $name', (active, network) => {
    for (const handle of ['transval', 'odette', 'riviera', 'nadia']) {
      const speaker = as(handle);
      const isWrong = guardOf(brands, active, view(network, speaker)).state === 'wrong';
      const isAsked = claimOf(brands, active, network, speaker) !== null;
      expect(isWrong && isAsked, handle).toBe(false);
      const isOwn = active.accounts.some((own) => own.network === network && own.handle === handle);
      expect(isWrong || isAsked || isOwn, handle).toBe(true);
    }
  });
});

it('a confirmation holds for one account, one brand and one reason', () => {
  const wrong = (active: typeof bus, seen: GuardView) =>
    subjectOf(guardOf(brands, active, seen) as WrongAccount);
  const first = wrong(bus, view('facebook', as('odette')));
  expect(wrong(bus, view('facebook', as('odette')))).toBe(first);
  expect(wrong(poker, view('facebook', as('odette')))).not.toBe(first);
  expect(wrong(bus, view('facebook', as('nadia')))).not.toBe(first);
  expect(wrong(bus, view('facebook', as('transval'), author('odette')))).not.toBe(first);
});
