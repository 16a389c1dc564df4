// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { samplePost } from '../../engagement/sample-post';
import { decide } from '../handling/records';
import { ourReply, ownBrand, someone } from '../sample-facts';
import { QueuePage } from './queue-page';

const { posts, comments, handlings } = relaxedDatabase;
const HOUR = 3_600_000;
const BRANDS = [ownBrand];

const under = (key: string, postKey: string, age: number) =>
  someone(key, {
    postKey,
    text: `Text ${key}`,
    at: Date.now() - age,
    address: `https://www.facebook.com/c/${key}`,
  });

beforeEach(async () => {
  await Promise.all([posts, comments, handlings].map((table) => table.clear()));
});
afterEach(cleanup);

async function store() {
  await posts.bulkPut([
    samplePost({ key: 'facebook:p', text: 'Line A' }),
    samplePost({ key: 'facebook:q', text: 'Line B' }),
    samplePost({ key: 'facebook:done', text: 'Line C' }),
    samplePost({
      key: 'facebook:other',
      text: 'Not ours',
      authorKey: 'facebook:other',
      author: { handle: 'other', name: 'Other', address: null },
    }),
  ]);
  await comments.bulkPut([
    ...Array.from({ length: 7 }, (_, i) => under(`p${i}`, 'facebook:p', 60_000)),
    under('q', 'facebook:q', 3 * HOUR),
    under('done', 'facebook:done', HOUR),
    { ...ourReply('r', 'done', Date.now()), postKey: 'facebook:done' },
    under('other', 'facebook:other', HOUR),
  ]);
}

it('lists what waits by post, late first, with how far each is and the way to each comment', async () => {
  await store();
  await decide(['p0'], { state: 'waiting', reason: 'the depot', article: null, brandId: 'b1' });
  renderScreen(<QueuePage brand={null} brands={BRANDS} />);
  const [first, second, ...rest] = await screen.findAllByRole('region');
  expect(rest).toEqual([]);
  expect(first?.textContent).toContain('Line B');
  expect(first?.textContent).toContain('1 late');
  expect(second?.textContent).toContain('0 of 7 handled');
  expect(screen.getByText(/Under 1 other post everything seen is handled/)).toBeTruthy();
  const part = within(second!);
  expect(part.getAllByRole('listitem')).toHaveLength(5);
  const user = userEvent.setup();
  await user.click(part.getByRole('button', { name: 'Show 2 more' }));
  expect(part.getAllByRole('listitem')).toHaveLength(7);
  expect(part.getByText(/Waiting · the depot/)).toBeTruthy();
  expect(part.getByRole('link', { name: 'Open · p1' }).getAttribute('href')).toBe(
    'https://www.facebook.com/c/p1',
  );

  await user.click(screen.getByRole('button', { name: 'State' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Waiting' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
});

it('follows what is decided elsewhere, down to nothing', async () => {
  await posts.put(samplePost({ key: 'facebook:q' }));
  await comments.put(under('q', 'facebook:q', HOUR / 2));
  renderScreen(<QueuePage brand={null} brands={BRANDS} />);
  expect(await screen.findByText('Text q')).toBeTruthy();
  await decide(['q'], { state: 'closed', reason: '', article: null, brandId: 'b1' });
  expect(await screen.findByText('Nothing waits for you')).toBeTruthy();
});

it('teaches when there is nothing yet', async () => {
  renderScreen(<QueuePage brand={null} brands={BRANDS} />);
  expect(await screen.findByText('No comments seen yet')).toBeTruthy();
});
