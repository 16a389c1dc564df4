// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleInsertion } from '../insertions/sample-insertion';
import { SaveDraft } from './save-draft';

beforeEach(async () => {
  await strictDatabase.insertions.clear();
  await strictDatabase.insertions.put(
    sampleInsertion({ text: 'Sorry, Camille.\nWe look into it.' }),
  );
});
afterEach(cleanup);

const offered = () => screen.queryByRole('button', { name: 'Save this draft as a reply' });

it('offers to keep what a person has written', async () => {
  renderScreen(<SaveDraft draft="@camille Sorry, the 12 is late." onSave={() => undefined} />);
  await waitFor(() => expect(offered()).toBeTruthy());
});

it('offers it again once the person has changed what was inserted', async () => {
  const { redraw } = renderScreen(
    <SaveDraft draft="@camille Sorry, Camille. We look into it." onSave={() => undefined} />,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(offered()).toBeNull();
  redraw(<SaveDraft draft="Sorry, Camille. The 12 is late." onSave={() => undefined} />);
  await waitFor(() => expect(offered()).toBeTruthy());
});
