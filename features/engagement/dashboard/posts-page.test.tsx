// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Count, Counters } from '../../../networks/contract';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleBrand } from '../../brands/sample-brand';
import { dayOf, packSnapshots } from '../pack';
import { samplePost } from '../sample-post';
import type { CurvesDrawing } from './curves/drawn-curve';
import { PostsPage } from './posts-page';
import { createPostsStore, type PostsStore } from './posts-store';
import type { PostsView } from './posts-view';

// no canvas here: what would be drawn is said instead
vi.mock('./curves/lazy-plot', () => ({
  LazyPlot: ({ drawing, label }: { drawing: CurvesDrawing; label: string }) => (
    <figure aria-label={label}>
      {drawing.curves.map(({ name, points }) => `${name} ${points.length}`).join(', ')}
    </figure>
  ),
}));

const HOUR = 3_600_000;
// snapshots are kept to the second
const NOW = Math.floor(Date.now() / 1000) * 1000;
const { posts, snapshots, audiences } = relaxedDatabase;
const BRAND = sampleBrand({
  accounts: [{ network: 'facebook', handle: 'transval' }],
  competitors: [{ network: 'x', handle: 'metrobus' }],
});
const exact = (value: number): Count => ({ value, low: value, high: value });
const read = (counts: Partial<Record<keyof Counters, Count>>): Counters => {
  const { counters } = samplePost({});
  for (const [name, value] of Object.entries(counts))
    counters[name as keyof Counters] = { ok: true, value };
  return counters;
};
const HOSTILE = '=HYPERLINK("https://evil.example")<b>';

const line = (key: string, text: string, reactions: number, ageHours: number) =>
  samplePost({
    key,
    text,
    at: NOW - ageHours * HOUR,
    firstSeenAt: NOW - (ageHours - 1) * HOUR,
    lastSeenAt: NOW - HOUR - ageHours,
    counters: read({ reactions: exact(reactions), comments: exact(4), views: exact(2000) }),
  });

async function keepHistory(postKey: string, from: number, values: readonly number[]) {
  const all = values.map((value, index) => ({
    at: from + (index + 1) * HOUR,
    counters: { reactions: exact(value), views: exact(2000) },
  }));
  for (const day of new Set(all.map(({ at }) => dayOf(at)))) {
    const packed = packSnapshots(
      day,
      all.filter(({ at }) => dayOf(at) === day),
    );
    await snapshots.put({ postKey, day, packed });
  }
}

beforeEach(async () => {
  await Promise.all([posts, snapshots, audiences].map((table) => table.clear()));
  await strictDatabase.follows.clear();
  await posts.bulkAdd([
    line('facebook:1', 'Night trams', 1190, 30),
    line('facebook:2', 'Line 12 opens', 704, 200),
    {
      ...line('x:3', HOSTILE, 581, 50),
      network: 'x',
      authorKey: 'x:metrobus',
      author: { handle: 'metrobus', name: 'Metro Bus', address: null },
    },
    samplePost({ key: 'x:4', network: 'x', authorKey: null, author: null, text: '' }),
  ]);
  await keepHistory('facebook:1', NOW - 30 * HOUR, [10, 400, 1190]);
  await keepHistory('facebook:2', NOW - 200 * HOUR, [5, 704]);
  await keepHistory('x:3', NOW - 50 * HOUR, [581]);
  await strictDatabase.follows.add({
    kind: 'post',
    followedKey: 'facebook:2',
    network: 'facebook',
    labels: ['Campaign'],
    note: '',
    createdAt: 0,
    updatedAt: 0,
  });
});
afterEach(cleanup);

async function open(view: PostsView, store: PostsStore = createPostsStore()) {
  const user = userEvent.setup();
  const drawn = renderScreen(
    <PostsPage view={view} brand={BRAND} brands={[BRAND]} store={store} />,
  );
  await screen.findByRole('navigation', { name: 'Views of the posts' });
  return { user, store, ...drawn };
}
const titles = () =>
  within(screen.getByRole('table', { name: 'Posts' }))
    .getAllByRole('link')
    .map((link) => link.textContent);
const filter = async (user: ReturnType<typeof userEvent.setup>, name: string, choice: string) => {
  const named = screen.getAllByRole('button', { name });
  await user.click(named.find((button) => button.getAttribute('aria-haspopup') === 'menu')!);
  await user.click(await screen.findByRole('menuitemcheckbox', { name: choice }));
};

it('lists every post and narrows them down by whose, label, period and words', async () => {
  const { user, store } = await open('list');
  expect(titles()).toEqual(['Night trams', HOSTILE, 'Line 12 opens', 'Post without text']);
  await filter(user, 'Whose', 'Competitors');
  await waitFor(() => expect(titles()).toEqual([HOSTILE]));
  expect(screen.getByText(/competitor/)).toBeDefined();
  await filter(user, 'Competitors', 'Anybody’s');
  await filter(user, 'Label', 'Campaign');
  await waitFor(() => expect(titles()).toEqual(['Line 12 opens']));
  await filter(user, 'Campaign', 'All labels');
  await filter(user, 'Period', '7 days');
  await waitFor(() => expect(titles()).toEqual(['Night trams', HOSTILE]));
  expect(screen.getByText('2 posts · 1 without a date left out')).toBeDefined();
  await user.keyboard('/nobody');
  await user.click(await screen.findByRole('button', { name: 'Take the filters away' }));
  await waitFor(() => expect(titles()).toHaveLength(4));
  expect(store.getState()).toMatchObject({ query: '', period: null, whose: null, label: null });
});

it('sorts by every column, what is not known last', async () => {
  const { user } = await open('list');
  await user.click(screen.getByRole('button', { name: 'Rate by views' }));
  expect(titles()).toEqual(['Night trams', 'Line 12 opens', HOSTILE, 'Post without text']);
  await user.click(screen.getByRole('button', { name: /Rate by views/ }));
  expect(titles()).toEqual([HOSTILE, 'Line 12 opens', 'Night trams', 'Post without text']);
  for (const name of ['Post', 'Published', 'Reactions', 'Comments', 'Shares', 'Views'])
    expect(screen.getByRole('button', { name })).toBeDefined();
});

it('chooses six posts at most, by box and by key, and goes on to compare them', async () => {
  const { user, store } = await open('list');
  await user.click(screen.getByRole('checkbox', { name: 'Compare Night trams' }));
  screen.getByRole('link', { name: 'Line 12 opens' }).focus();
  await user.keyboard(' ');
  expect(store.getState().chosen).toEqual(['facebook:1', 'facebook:2']);
  await user.keyboard(' ');
  expect(store.getState().chosen).toEqual(['facebook:1']);
  screen.getByRole('checkbox', { name: 'Compare Line 12 opens' }).focus();
  await user.keyboard(' ');
  expect(store.getState().chosen).toEqual(['facebook:1', 'facebook:2']);
  const others = ['facebook:1', 'x:3', 'x:4', 'x:5', 'x:6', 'x:7'];
  store.setState({ chosen: others });
  await user.click(await screen.findByRole('checkbox', { name: 'Compare Line 12 opens' }));
  expect(store.getState().chosen).toEqual(others);
  expect(screen.getByText('6 posts at most: take one away first.')).toBeDefined();
  // only those that are here are counted
  const bar = screen.getByRole('region', { name: '3 posts chosen' });
  await user.click(within(bar).getByRole('button', { name: 'Compare' }));
  expect(location.hash).toBe('#posts/curves');
});

it('draws the newest at the same age, says who has no curve and why, and tells the values', async () => {
  const store = createPostsStore();
  const { user } = await open('curves', store);
  const drawing = await screen.findByRole('figure');
  expect(drawing.textContent).toBe('Night trams 3, Line 12 opens 2');
  expect(drawing.getAttribute('aria-label')).toContain(
    'Reactions of 2 posts over 48 hours since publication. Night trams: 1,190; Line 12 opens: 704.',
  );
  expect(
    screen.getByText('3 posts at the same age, 48 hours after they were published.'),
  ).toBeDefined();
  expect(screen.getByText('not drawn: only one reading')).toBeDefined();
  const ages = screen.getByRole('table', { name: 'At the same age' });
  const row = within(ages).getByRole('row', { name: /Night trams/ });
  // at one, three, six hours: read, read, nobody looked any more
  expect(row.textContent).toBe('Night trams101,190n/an/an/an/a');
  await user.click(screen.getByRole('button', { name: 'Comments' }));
  await screen.findByText('No curve yet');
  expect(screen.getAllByText('not drawn: comments never read')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Rate' }));
  await screen.findByRole('figure');
  await user.click(screen.getByRole('button', { name: 'Take Night trams away' }));
  await waitFor(() => expect(screen.getByRole('figure').textContent).toBe('Line 12 opens 2'));
  expect(store.getState().chosen).toEqual(['x:3', 'facebook:2']);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(location.hash).toBe('#posts');
});

it('says that there is nothing to compare', async () => {
  await posts.where('key').notEqual('x:4').delete();
  await open('curves');
  expect(screen.getByText('Nothing to compare')).toBeDefined();
});

it('labels and notes the account that posts are filtered by, and shows both in its row', async () => {
  const store = createPostsStore();
  const { user, unmount } = await open('accounts', store);
  await user.click(screen.getByRole('link', { name: 'TransVal' }));
  await user.click(await screen.findByRole('button', { name: 'Follow TransVal' }));
  const labels = await screen.findByRole('group', { name: 'Labels of TransVal' });
  await user.click(within(labels).getByRole('button', { name: 'Label' }));
  await user.click(within(labels).getByRole('button', { name: 'Campaign' }));
  await user.click(screen.getByRole('button', { name: 'Add a note on the account' }));
  await user.type(screen.getByRole('textbox', { name: 'Note on TransVal' }), 'Ours since May');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const row = within(screen.getByRole('table', { name: 'Accounts' }));
  await row.findByText('Campaign');
  await row.findByText('Ours since May');
  unmount();
  await open('list', store);
  await screen.findByRole('button', { name: 'Following TransVal', pressed: true });
});

it('sets accounts beside one another, and goes to the posts of one', async () => {
  await audiences.add({
    key: 'facebook:transval',
    network: 'facebook',
    handle: 'transval',
    readings: [{ at: 0, count: { value: 1200, low: 1150, high: 1249 } }],
    updatedAt: 0,
  });
  const { user, store } = await open('accounts');
  const rows = within(screen.getByRole('table', { name: 'Accounts' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining(
      'TransValFacebook · own2947of 2 posts4of 2 postsn/afewer than 3 postsabout1.2K',
    ),
    expect.stringContaining('Metro BusX · competitor1581of 1 post'),
  ]);
  await user.click(screen.getByRole('link', { name: 'Metro Bus' }));
  expect(store.getState().account).toBe('x:metrobus');
});

it('ranks the best, and says who could not be', async () => {
  const { user } = await open('best');
  const table = () => screen.getByRole('table', { name: 'Best posts' });
  const places = () =>
    within(table())
      .getAllByRole('row')
      .slice(1)
      .map((row) => [row.firstChild?.textContent, within(row).getByRole('link').textContent]);
  expect(places()).toEqual([
    ['1', 'Night trams'],
    ['2', 'Line 12 opens'],
    ['3', HOSTILE],
  ]);
  expect(screen.getByText(/1 post could not be ranked/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Comments' }));
  expect(places().map(([place]) => place)).toEqual(['1, tied', '1, tied', '1, tied']);
  await user.click(screen.getByRole('button', { name: 'Saves' }));
  expect(screen.getByText('Nothing to rank')).toBeDefined();
});

it('teaches where nothing was seen yet', async () => {
  await posts.clear();
  renderScreen(<PostsPage view="best" brand={null} brands={[]} store={createPostsStore()} />);
  expect(await screen.findByText('No posts yet')).toBeDefined();
});
