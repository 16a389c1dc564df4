import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reply } from '../model';
import { sampleReply } from '../sample-reply';
import { createLibrarySearch, type LibrarySearch } from './library-search';

const anywhere = { network: null, language: null } as const;
const QUERIES = [
  '',
  'été',
  'hiver',
  'neige',
  'un',
  'deux',
  '/e',
  'tag:un',
  'automne',
  'froi',
  'nege',
];

function answers(search: LibrarySearch): Reply[][] {
  const { library } = search.store.getState();
  return QUERIES.map((query) => library?.search(query, anywhere).replies ?? []);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('answers as an index made from nothing does, after every kind of change', () => {
  const a = sampleReply({ id: 'a', title: 'Été', shortcut: 'e', body: '', tags: ['un'] });
  const b = sampleReply({ id: 'b', title: 'Hiver', body: '', variants: ['Froid'] });
  const c = sampleReply({ id: 'c', title: 'Un hiver', body: 'Neige', tags: ['deux', 'un'] });
  const changes = [
    [a, b, c],
    [{ ...a, timesUsed: 3 }, b, c],
    [{ ...a, title: 'Automne' }, b, c],
    [a, { ...b, variants: ['Froid', 'Neige'] }, { ...c, favourite: true }],
    [{ ...a, tags: ['deux'], shortcut: '' }, b],
    [b, a],
    [c, b, a],
    [],
    [b],
    [a, c],
  ];
  const kept = createLibrarySearch();
  for (const change of changes) {
    kept.take(change);
    const fresh = createLibrarySearch();
    fresh.take(change);
    expect(answers(kept)).toEqual(answers(fresh));
    expect(kept.store.getState().library?.size).toBe(change.length);
  }
});

it('reads a long library in slices, shows all of it meanwhile, and goes on where it was stopped', () => {
  let now = 0;
  // each reply read takes a millisecond
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1;
    return now;
  });
  const replies = Array.from({ length: 100 }, (_, i) =>
    sampleReply({ id: `${i}`, title: `Réponse ${i}` }),
  );
  const search = createLibrarySearch();
  const stop = search.take(replies);
  const library = () => search.store.getState().library;
  const found = (query: string) => library()?.search(query, anywhere).replies.length;
  expect(library()?.isWhole).toBe(false);
  expect(found('')).toBe(100);
  vi.advanceTimersToNextTimer();
  const some = found('reponse') ?? 0;
  expect(some).toBeGreaterThan(5);
  expect(some).toBeLessThan(50);

  stop();
  expect(vi.getTimerCount()).toBe(0);
  search.take([...replies.slice(1), sampleReply({ id: 'new', title: 'Réponse neuve' })]);
  expect(found('reponse')).toBeGreaterThan(some);
  vi.runAllTimers();
  expect(library()?.isWhole).toBe(true);
  expect(found('reponse')).toBe(100);
  expect(
    library()
      ?.search('neuve', anywhere)
      .replies.map(({ id }) => id),
  ).toEqual(['new']);
});
