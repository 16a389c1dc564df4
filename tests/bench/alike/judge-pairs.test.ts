import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../features/settings/model';
import { judgePairs, THRESHOLDS } from './judge-pairs';
import { labelledPairs } from './labelled-pairs';
import { bestOf, rightnessFrom } from './precision-and-recall';

const pairs = await labelledPairs();

it('has enough pairs of both kinds in both halves and languages', () => {
  for (const half of ['tuning', 'held out'] as const) {
    for (const language of ['fr', 'en']) {
      const here = pairs.filter((pair) => pair.half === half && pair.pack.endsWith(language));
      expect(here.filter(({ alike }) => alike).length).toBeGreaterThanOrEqual(20);
      expect(here.filter(({ alike }) => !alike).length).toBeGreaterThanOrEqual(20);
    }
  }
});

it('sets the settings’ threshold by the tuning half', () => {
  const tuning = judgePairs(pairs, 'tuning');
  const best = bestOf(THRESHOLDS.map((from) => rightnessFrom(from, tuning)));
  expect(DEFAULT_SETTINGS.alikeFrom).toBe(best.from);
});

it('is right on the half that set nothing', () => {
  const held = rightnessFrom(DEFAULT_SETTINGS.alikeFrom, judgePairs(pairs, 'held out'));
  expect(held.precision).toBeGreaterThanOrEqual(0.95);
  expect(held.recall).toBeGreaterThanOrEqual(0.95);
});
