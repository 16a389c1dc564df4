import * as re2 from 're2js';
import { describe, expect, it } from 'vitest';
import { safePatternBy } from '../../tone/kinds/safe-pattern';
import { sampleTerm } from './sample-term';
import { type TrialPlace, tryList } from './try-list';

const ANY: TrialPlace = { brandId: null, network: null, language: null, at: 100 };
const compile = safePatternBy(re2);

describe('a list that is tried', () => {
  const terms = [
    sampleTerm('un', { brandId: 'a' }),
    sampleTerm('deux', { networks: ['x'] }),
    sampleTerm('trois', { language: 'fr' }),
    sampleTerm('quatre', { expiresAt: 50 }),
    sampleTerm('cinq', { isOn: false }),
    sampleTerm('six \\d', { kind: 'pattern' }),
    sampleTerm('('.repeat(3), { kind: 'pattern' }),
  ];
  it.each([
    [{}, ['un', 'deux', 'trois', 'six \\d']],
    [{ brandId: 'a' }, ['un', 'deux', 'trois', 'six \\d']],
    [{ brandId: 'b' }, ['deux', 'trois', 'six \\d']],
    [{ network: 'x' as const }, ['un', 'deux', 'trois', 'six \\d']],
    [{ network: 'facebook' as const }, ['un', 'trois', 'six \\d']],
    [{ language: 'en' as const }, ['un', 'deux', 'six \\d']],
  ])('for %j', async (over, found) => {
    const tryText = await tryList(terms, compile, {});
    const hits = tryText('un deux trois quatre cinq six 7', { ...ANY, ...over });
    expect(hits.map(({ term }) => term.text)).toEqual(found);
    expect(hits.every(({ term }) => terms.includes(term))).toBe(true);
  });

  it('finds terms of every part, in the order of the text', async () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      sampleTerm(`mot${String.fromCharCode(97 + (i % 26))}${i}`),
    );
    const sought = [999, 0, 500].map((i) => many[i]?.text ?? '');
    const tryText = await tryList(many, compile, {});
    expect(tryText(sought.join(' '), ANY).map(({ term }) => term.text)).toEqual(sought);
  });

  it('is given up when nobody waits for it', async () => {
    const signal = AbortSignal.abort('left');
    await expect(tryList(terms, compile, { signal })).rejects.toBe('left');
  });
});
