// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { recordInsertion } from '../../insertions/records';
import { sampleInsertion } from '../../insertions/sample-insertion';
import { TodayCount } from './today-count';

const HOUR = 3_600_000;
let next = 0;
const insert = (given: Parameters<typeof sampleInsertion>[0] = {}) => {
  next += 1;
  const inserted = { id: `i${next}`, network: 'x' as const, at: Date.now(), ...given };
  return recordInsertion(sampleInsertion(inserted));
};

beforeEach(() => strictDatabase.insertions.clear());
afterEach(cleanup);

it('counts today’s near-identical replies on this network as they are inserted', async () => {
  await insert({ text: 'Thank you, Tom.' });
  await insert({ text: 'Thank you, Inès.', network: 'facebook' });
  await insert({ text: 'Thank you, Lea.', at: new Date().setHours(0, 0, 0, 0) - HOUR });
  renderScreen(<TodayCount network="x" />);
  await insert({ text: 'Something else entirely.' });
  await insert({ text: 'Thank you, Bo.' });
  expect(await screen.findByText('2 near-identical replies today on X')).toBeTruthy();
  expect(screen.queryByText(/X may limit/)).toBeNull();
});

it('points it out from five on X, and says whose figure that is', async () => {
  for (const name of ['Tom', 'Bo', 'Lea', 'Al', 'Jo'])
    await insert({ text: `Thank you, ${name}.` });
  renderScreen(<TodayCount network="x" />);
  expect(await screen.findByText(/It gives no figure; Vigie points it out from 5/)).toBeTruthy();
});

it('says nothing of it elsewhere', async () => {
  for (const name of ['Tom', 'Bo', 'Lea', 'Al', 'Jo']) {
    await insert({ text: `Thank you, ${name}.`, network: 'linkedin' });
  }
  renderScreen(<TodayCount network="linkedin" />);
  expect(await screen.findByText('5 near-identical replies today on LinkedIn')).toBeTruthy();
  expect(screen.queryByText(/X may limit/)).toBeNull();
});

it('is not there while nothing repeats itself', async () => {
  await insert({ text: 'Thank you, Tom.' });
  const { container } = renderScreen(<TodayCount network="x" />);
  await insert({ text: 'Something else entirely.' });
  await waitFor(async () => expect(await strictDatabase.insertions.count()).toBe(2));
  expect(container.querySelector('p')).toBeNull();
});
