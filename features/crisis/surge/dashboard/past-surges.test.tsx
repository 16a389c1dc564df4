// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../../../storage/database';
import { crisisSample } from '../../../../storage/migrations/008-crisis.sample';
import { renderScreen } from '../../../../tests/screen/render-screen';
import type { AlarmRow } from '../stored';
import { PastSurges } from './past-surges';

const [sample] = (crisisSample.rows.alarms ?? []) as unknown as AlarmRow[];

beforeEach(async () => {
  await relaxedDatabase.alarms.clear();
  await relaxedDatabase.alarms.bulkAdd([
    { ...sample!, id: 'a1', brandId: 'b1', closedAt: 1 },
    { ...sample!, id: 'a2', brandId: 'b2' },
  ]);
});
afterEach(cleanup);

it('remembers a surge that was put away, with its sample', async () => {
  renderScreen(<PastSurges brandId="b1" />);
  await userEvent.click(await screen.findByText('1 surge in the last sixty days'));
  expect(await screen.findByText('2 negative in an hour, usually hardly any')).toBeTruthy();
  expect(screen.getByText('3 seen of about 6, sorted by relevance')).toBeTruthy();
});

it('counts those of all brands where none is chosen', async () => {
  renderScreen(<PastSurges brandId={null} />, 'fr');
  expect(await screen.findByText('2 emballements ces soixante derniers jours')).toBeTruthy();
});
