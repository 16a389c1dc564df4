import { describe, expect, it } from 'vitest';
import type { ToneRule } from '../model';
import { ownVersionId, rulesFor } from './rules-for';
import type { StoredRule } from './stored-rule';

const rule = (id: string, given: Partial<ToneRule> = {}): StoredRule => ({
  id,
  brandId: null,
  name: { fr: id, en: id },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: ['a'],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: { fr: '', en: '' },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...given,
});

describe('rulesFor', () => {
  const ready = [rule('fr.blame'), rule('fr.units')];

  it('takes a ready-made rule as the person changed it for every brand', () => {
    const changed = rule('fr.blame', { level: 'error' });
    expect(rulesFor('a', ready, [changed])).toEqual([changed, ready[1]]);
  });

  it('takes a brand’s own version for that brand and no other, under the rule’s id', () => {
    const off = rule(ownVersionId('fr.units', 'a'), { brandId: 'a', isOn: false });
    const isOn = (brandId: string | null) =>
      rulesFor(brandId, ready, [off]).map(({ id, isOn }) => [id, isOn]);
    expect(isOn('a')).toEqual([
      ['fr.blame', true],
      ['fr.units', false],
    ]);
    expect(isOn('b')).toEqual(isOn(null));
    expect(isOn('b')[1]).toEqual(['fr.units', true]);
  });

  it('adds the person’s rules for every brand and for this one', () => {
    const [everyones, ours, theirs] = [
      rule('1'),
      rule('2', { brandId: 'a' }),
      rule('3', { brandId: 'b' }),
    ];
    expect(rulesFor('a', [], [everyones, ours, theirs])).toEqual([everyones, ours]);
  });
});
