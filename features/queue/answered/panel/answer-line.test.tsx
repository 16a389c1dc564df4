// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import { sampleInsertion } from '../../../replies/insertions/sample-insertion';
import { sampleComment } from '../../sample-comment';
import { AnswerLine } from './answer-line';

const MINUTE = 60_000;
const onX = { network: 'x', postKey: 'x:p', firstSeenAt: 90 * MINUTE } as const;
const asked = sampleComment({ ...onX, at: 0 });
const reply = sampleComment({ ...onX, at: 9 * MINUTE, text: 'Yes, from 5:40 am. – Ines' });

beforeEach(async () => {
  await strictDatabase.brands.clear();
  await strictDatabase.insertions.clear();
  await strictDatabase.brands.put(sampleBrand({ agents: ['Ines'] }));
});
afterEach(cleanup);

const show = (answer = reply, language: 'en' | 'fr' = 'en') =>
  renderScreen(
    <AnswerLine comment={asked} answer={{ reply: answer, brandId: 'b1' }} isWhole={false} />,
    language,
  );

it('says after how long, by whom, and what', async () => {
  show();
  expect(await screen.findByText(/Answered in 9 min · by Ines$/)).toBeTruthy();
  expect(screen.getByText(/Yes, from 5:40 am/)).toBeTruthy();
});

it('says it in French', async () => {
  show(reply, 'fr');
  expect(await screen.findByText(/^Répondu en 9.min · par Ines$/)).toBeTruthy();
});

it('knows what Vigie inserted', async () => {
  await strictDatabase.insertions.put(
    sampleInsertion({ network: 'x', postKey: 'x:p', text: reply.text }),
  );
  show();
  expect(await screen.findByText(/by Ines · with Vigie$/)).toBeTruthy();
});

it('says no time where no date is known', async () => {
  show({ ...reply, at: null, text: 'Yes' });
  expect(await screen.findByText('Answered')).toBeTruthy();
});
