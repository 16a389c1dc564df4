// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Count, Counters } from '../../../networks/contract';
import { relaxedDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleBrand } from '../../brands/sample-brand';
import type { SeenPost, Snapshot } from '../model';
import { dayOf, packSnapshots } from '../pack';
import { samplePost } from '../sample-post';
import { PostAmongOthers } from './post-among-others';

const HOUR = 3_600_000;
const NOW = Math.floor(Date.now() / 1000) * 1000;
const exact = (value: number): Count => ({ value, low: value, high: value });

/** A post published so many hours ago, its reactions read every hour until they came to `likes` at 40 hours. */
function known(
  key: string,
  hoursAgo: number,
  likes: number,
): { post: SeenPost; history: Snapshot[] } {
  const at = NOW - hoursAgo * HOUR;
  const history = Array.from({ length: Math.min(hoursAgo, 50) }, (_, hour) => ({
    at: at + hour * HOUR,
    counters: {
      reactions: exact(Math.round((likes * hour) / 40)),
      comments: exact(10),
      views: exact(1_000),
    },
  }));
  const last = history.at(-1)?.counters;
  const counters: Counters = {
    ...samplePost({}).counters,
    reactions: { ok: true, value: last?.reactions ?? exact(0) },
    comments: { ok: true, value: exact(10) },
    views: { ok: true, value: exact(1_000) },
  };
  const lastSeenAt = history.at(-1)?.at ?? at;
  return { post: samplePost({ key, at, firstSeenAt: at, lastSeenAt, counters }), history };
}

const own = known('facebook:p', 41, 400);

beforeEach(async () => {
  await relaxedDatabase.delete();
  await relaxedDatabase.open();
  const all = [
    own,
    known('facebook:a', 100, 800),
    known('facebook:b', 200, 200),
    known('facebook:c', 300, 100),
  ];
  for (const { post, history } of all) {
    await relaxedDatabase.posts.put(post);
    for (const day of new Set(history.map(({ at }) => dayOf(at)))) {
      const packed = packSnapshots(
        day,
        history.filter(({ at }) => dayOf(at) === day),
      );
      await relaxedDatabase.snapshots.put({ postKey: post.key, day, packed });
    }
  }
  await relaxedDatabase.audiences.put({
    key: 'facebook:transval',
    network: 'facebook',
    handle: 'TransVal',
    readings: [{ at: NOW, count: { value: 12_400, low: 12_350, high: 12_449 } }],
    updatedAt: NOW,
  });
});
afterEach(cleanup);

const rate = (name: string) =>
  screen.getByText(name).closest('div')?.textContent?.replace(/\s/g, ' ');

it('sets the post beside its account: curve, rates with letter and formula, rank', async () => {
  const brand = sampleBrand({ accounts: [{ network: 'facebook', handle: 'TransVal' }] });
  renderScreen(<PostAmongOthers {...own} brands={[brand]} />);
  await screen.findByText('your median');
  expect(rate('by views')).toBe(
    'Aby views41%(reactions + comments) ÷ viewsyour median 25.5% of 3 posts',
  );
  expect(rate('by followers')).toMatch(/^Bby followers3.3%between 3\.29 and 3\.32%/);
  expect(rate('per day')).toContain('C');
  expect(screen.getByText('of your 4 posts').closest('p')?.textContent).toBe('2nd of your 4 posts');
  expect(screen.getByText('Reactions · 90 days, same age')).toBeTruthy();
  const curve = screen.getByRole('img', { name: /^Reactions since posting/ });
  expect(curve.getAttribute('aria-label')).toMatch(
    /400 at the last, after 40 hours.*of 3 posts at that age is 200/,
  );
  expect(screen.getByText(/^200 reactions passed between/)).toBeTruthy();
});

it('says in French what it cannot tell', async () => {
  const young = {
    post: { ...own.post, at: null, authorKey: null },
    history: own.history.slice(0, 1),
  };
  renderScreen(<PostAmongOthers {...young} brands={[]} />, 'fr');
  expect(await screen.findByText('La courbe commence au deuxième relevé.')).toBeTruthy();
  expect(rate('par abonnés')).toContain('aucune page n’a donné les abonnés');
  expect(rate('par jour')).toContain('date inconnue');
  expect(screen.queryByText('Rang')).toBeNull();
});

it('waits with the rank until there are three posts', async () => {
  await relaxedDatabase.posts.bulkDelete(['facebook:a', 'facebook:b']);
  renderScreen(<PostAmongOthers {...own} brands={[]} />);
  expect(await screen.findByText(/^Ranked from the third post/)).toBeTruthy();
});
