// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Count } from '../../../networks/contract';
import { relaxedDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { dayOf, packSnapshots } from '../pack';
import { samplePost } from '../sample-post';
import { PostTrend } from './post-trend';

const DAY = 86_400_000;
const exact = (value: number): Count => ({ value, low: value, high: value });

beforeEach(() => relaxedDatabase.snapshots.clear());
afterEach(cleanup);

async function draw(...counts: Count[]) {
  for (const [index, reactions] of counts.entries()) {
    const at = Math.floor(Date.now() / 1000) * 1000 - (counts.length - 1 - index) * DAY;
    const packed = packSnapshots(dayOf(at), [{ at, counters: { reactions } }]);
    await relaxedDatabase.snapshots.put({ postKey: 'facebook:p', day: dayOf(at), packed });
  }
  renderScreen(<PostTrend post={samplePost({})} />);
}

it('says an exact change as it is', async () => {
  await draw(exact(10), exact(30));
  expect(await screen.findByText('+20')).toBeDefined();
});

it('says of a change between rounded counts what it is at least', async () => {
  await draw(exact(1100), { value: 1200, low: 1150, high: 1249 });
  expect(await screen.findByText(/^≥\s\+50$/)).toBeDefined();
});
