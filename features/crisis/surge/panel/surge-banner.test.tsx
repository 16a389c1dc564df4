// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../../../storage/database';
import { crisisSample } from '../../../../storage/migrations/008-crisis.sample';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import type { AlarmRow } from '../stored';
import { SurgeBanner } from './surge-banner';

const [sample] = (crisisSample.rows.alarms ?? []) as unknown as AlarmRow[];
const brand = sampleBrand({ id: 'b1' });

beforeEach(async () => {
  const now = Date.now();
  await relaxedDatabase.alarms.clear();
  await relaxedDatabase.alarms.add({
    ...sample!,
    id: 'a1',
    brandId: 'b1',
    postKey: null,
    closedAt: null,
    snoozedUntil: null,
    alarm: { ...sample!.alarm, at: now },
  });
});
afterEach(cleanup);

const banner = (isAboveWork: boolean) => (
  <SurgeBanner brand={brand} postKey={null} isAboveWork={isAboveWork} onAlerts={null} />
);

it('stands open while it is news', async () => {
  renderScreen(banner(false));
  expect(await screen.findByRole('button', { name: 'Fold' })).toBeTruthy();
});

it('is one line above what is worked through, until it is asked to open', async () => {
  renderScreen(banner(true));
  await userEvent.click(await screen.findByRole('button', { name: 'Details' }));
  expect(screen.getByRole('button', { name: 'Fold' })).toBeTruthy();
});
