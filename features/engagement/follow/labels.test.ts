import { expect, it } from 'vitest';
import { isSameLabel, labelsInUse, tidyLabels } from './labels';
import { LONGEST_LABEL, MOST_LABELS } from './model';

it('keeps each label once whatever its case, tidy and short', () => {
  expect(tidyLabels([' Jeu\n concours ', 'JEU CONCOURS', '', '  ', 'crise'])).toEqual([
    'Jeu concours',
    'crise',
  ]);
  expect(tidyLabels(['é'.repeat(90)])[0]).toHaveLength(LONGEST_LABEL);
  expect([...(tidyLabels(['👍🏽'.repeat(90)])[0] ?? '')].length).toBe(LONGEST_LABEL);
  expect(tidyLabels(Array.from({ length: 90 }, (_, i) => `l${i}`))).toHaveLength(MOST_LABELS);
});

it('takes a letter and its accent written apart for one', () => {
  expect(isSameLabel('été', 'E\u0301te\u0301')).toBe(true);
  expect(isSameLabel('été', 'ete')).toBe(false);
});

it('lists the labels in use, the most used first', () => {
  expect(
    labelsInUse([{ labels: ['crise'] }, { labels: ['Jeu', 'Crise'] }, { labels: [] }]),
  ).toEqual(['crise', 'Jeu']);
});
