import { beforeAll, describe, expect, it } from 'vitest';
import { SECTORS } from '../../features/replies/starter/sector';
import { type Measured, measure } from './measure';
import { packLibrary } from './pack-library';
import { labelledThreads } from './threads';

const rate = (part: number, all: number): number => part / all;
const sum = (measured: readonly Measured[], way: string, key: keyof Measured['tally']): number =>
  measured.filter((one) => one.way === way).reduce((all, { tally }) => all + tally[key], 0);

it('labels every comment with replies that the packs have', async () => {
  const known = new Set<string>();
  for (const sector of SECTORS) {
    for (const { id } of await packLibrary(sector)) known.add(`${sector} ${id}`);
  }
  const wrong = (['tuning', 'held-out'] as const)
    .flatMap(labelledThreads)
    .flatMap(({ sector, language, comments }) =>
      comments.flatMap(({ suits }) => suits.map((name) => `${sector} ${language}-${name}`)),
    )
    .filter((id) => !known.has(id));
  expect(wrong).toEqual([]);
});

// Floors well under what `npm run evaluate` measured on 2026-11-22: they catch what breaks, not what shifts.
describe('on threads held out from tuning', () => {
  let measured: Measured[] = [];
  // loads ten packs: a slow machine takes longer than a hook may
  beforeAll(async () => {
    measured = await measure('held-out');
  }, 60_000);

  it('shows a reply that suits among the first three for most comments', () => {
    const hits = sum(measured, 'suggestions', 'hits');
    expect(rate(hits, sum(measured, 'suggestions', 'answerable'))).toBeGreaterThan(0.72);
  });

  it('mostly shows nothing where nothing suits', () => {
    const refused = sum(measured, 'suggestions', 'refused');
    expect(rate(refused, sum(measured, 'suggestions', 'idle'))).toBeGreaterThan(0.65);
  });

  it('does far better than the most used three and than words in common', () => {
    const hits = sum(measured, 'suggestions', 'hits');
    expect(hits).toBeGreaterThan(1.5 * sum(measured, 'most used three', 'hits'));
    expect(hits).toBeGreaterThan(1.5 * sum(measured, 'word overlap', 'hits'));
  });

  it('does no worse for what it learnt, and better where titles tell nothing', () => {
    const seasoned = sum(measured, 'suggestions, seasoned', 'hits');
    expect(seasoned).toBeGreaterThanOrEqual(sum(measured, 'suggestions', 'hits'));
    const learnt = sum(measured, 'texts alone, seasoned', 'hits');
    expect(learnt).toBeGreaterThan(sum(measured, 'texts alone', 'hits'));
  });
});
