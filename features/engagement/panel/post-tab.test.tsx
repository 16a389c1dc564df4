// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Count } from '../../../networks/contract';
import { relaxedDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import type { SeenPost } from '../model';
import { dayOf, packSnapshots } from '../pack';
import { samplePost } from '../sample-post';
import { PostTab } from './post-tab';

const HOUR = 3_600_000;
const exact = (value: number): Count => ({ value, low: value, high: value });
const views: Count = { value: 18_400, low: 18_350, high: 18_449 };

const post = (given: Partial<SeenPost>): SeenPost =>
  samplePost({
    authorKey: null,
    firstSeenAt: Date.now() - 2 * HOUR,
    lastSeenAt: Date.now(),
    seenBefore: Date.now() - HOUR,
    counters: {
      reactions: { ok: true, value: exact(1284) },
      comments: { ok: true, value: exact(96) },
      shares: { ok: false, why: 'hidden' },
      views: { ok: true, value: views },
      saves: { ok: false, why: 'absent' },
    },
    ...given,
  });

beforeEach(async () => {
  await relaxedDatabase.posts.clear();
  await relaxedDatabase.snapshots.clear();
  await relaxedDatabase.posts.bulkPut([
    post({}),
    post({ key: 'x:q', network: 'x', address: 'javascript:alert(1)', text: 'Elsewhere' }),
  ]);
  const before = Date.now() - 2 * HOUR;
  const after = Date.now() - 2000;
  const readings = [
    { at: before, counters: { reactions: exact(1246), comments: exact(96), views } },
    { at: after, counters: { reactions: exact(1284), comments: exact(96), views } },
  ];
  for (const reading of readings) {
    const day = dayOf(reading.at);
    const kept = readings.filter((other) => dayOf(other.at) === day);
    await relaxedDatabase.snapshots.put({
      postKey: 'facebook:p',
      day,
      packed: packSnapshots(day, kept),
    });
  }
});
afterEach(cleanup);

const props = { brandId: null, brands: [], onFlag: vi.fn() };

const figure = (name: string) =>
  screen.getAllByRole('term').find((term) => term.textContent === name)?.parentElement?.textContent;

it('shows each counter with its precision, its change, or why it has none', async () => {
  renderScreen(<PostTab postKey="facebook:p" {...props} />);
  await screen.findByText('+38');
  expect(figure('Reactions')).toMatch(/1,284\+38 since /);
  expect(figure('Comments')).toMatch(/96no change since/);
  expect(figure('Views')).toContain('about18.4K(between 18,350 and 18,449)no certain rise');
  expect(figure('Shares')).toContain('n/ahidden by the author');
  expect(figure('Saves')).toBeUndefined();
  expect(screen.getByRole('img', { name: /^Reactions from 1,246 to 1,284/ })).toBeTruthy();
});

it('writes the same in French', async () => {
  renderScreen(<PostTab postKey="facebook:p" {...props} />, 'fr');
  await screen.findByText('+38');
  expect(figure('Vues')).toContain('env.18,4\u00a0k');
  expect(figure('Réactions')).toContain('1\u202f284');
});

it('lists the other posts, and follows no address that is not one', async () => {
  renderScreen(<PostTab postKey="facebook:p" {...props} />);
  const other = await screen.findByText('Elsewhere');
  expect(other.closest('a')).toBeNull();
  await waitFor(() => expect(screen.getAllByText('TransVal')).toHaveLength(2));
});

it('teaches when no post is in view', () => {
  renderScreen(<PostTab postKey={null} {...props} />);
  expect(screen.getByText('No post in view')).toBeTruthy();
});

it('raises an alert on the post with A', async () => {
  await relaxedDatabase.flags.clear();
  const user = userEvent.setup();
  renderScreen(<PostTab postKey="facebook:p" {...props} brandId="b1" />);
  await screen.findByRole('button', { name: 'Raise an alert…' });
  await user.keyboard('a');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Category' }), 'press');
  await user.click(screen.getByRole('button', { name: 'Raise the alert' }));
  await waitFor(async () =>
    expect(await relaxedDatabase.flags.get('facebook:p')).toMatchObject({
      subject: 'post',
      raisedBy: 'person',
      category: 'press',
      evidence: { text: 'Line 12 is back.' },
    }),
  );
});
