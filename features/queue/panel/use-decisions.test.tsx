// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { fakePage, samplePage } from '../../../tests/screen/fake-page';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleBrand } from '../../brands/sample-brand';
import { someone } from '../sample-facts';
import { QueueTab } from './queue-tab';
import { useQueue } from './use-queue';

const { handlings } = strictDatabase;
const { comments } = relaxedDatabase;
const BRANDS = [sampleBrand({ accounts: [{ network: 'facebook', handle: 'transval' }] })];
const named = (name: string) => ({ handle: name, name, address: null });
const page = fakePage({ choose: () => 'chosen' });

beforeEach(async () => {
  await Promise.all([handlings.clear(), comments.clear()]);
  await comments.bulkPut([
    someone('facebook:1', { author: named('Yanis') }),
    someone('facebook:2', { author: named('Camille'), postKey: 'facebook:q' }),
  ]);
});
afterEach(cleanup);

/** The queue of a post, and a button that goes to the other one. */
function Tab() {
  const [postKey, setPost] = useState('facebook:p');
  const view = samplePage({ postInView: postKey });
  return (
    <>
      <button
        type="button"
        onClick={() => setPost(postKey === 'facebook:p' ? 'facebook:q' : 'facebook:p')}
      >
        go
      </button>
      <QueueTab
        queue={useQueue(view, BRANDS)}
        postKey={postKey}
        onPage={[]}
        targetKey={null}
        client={page.client}
        onReply={vi.fn()}
        brandId="b1"
        onFlag={vi.fn()}
      />
    </>
  );
}

/** Decides about the comment of the first post, then goes to the second. */
async function decideAndLeave() {
  const user = userEvent.setup();
  renderScreen(<Tab />);
  const focused = (name: string) =>
    waitFor(() => expect(document.activeElement?.textContent).toContain(name));
  await focused('Yanis');
  await user.keyboard('w');
  await screen.findByText('Waiting: Yanis');
  await user.click(screen.getByRole('button', { name: 'go' }));
  await screen.findByText('Camille');
  screen.getByRole('article').focus();
  return { user, focused };
}

const stateOf = async (key: string) => (await handlings.get(key))?.state;

it('takes nothing back by Z that was decided under another post, but says what and offers it', async () => {
  const { user } = await decideAndLeave();
  await user.keyboard('z');
  await screen.findByText('The last decision was under another post. Waiting: Yanis');
  expect(await stateOf('facebook:1')).toBe('waiting');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('As before: Yanis');
  expect(await stateOf('facebook:1')).toBeUndefined();
  expect(screen.getByRole('article').textContent).toContain('Camille');
});

it('takes back what was decided here before what was decided elsewhere later', async () => {
  const { user, focused } = await decideAndLeave();
  await user.keyboard('x');
  await screen.findByText('Closed: Camille');
  await user.click(screen.getByRole('button', { name: 'go' }));
  await screen.findByText('Yanis');
  screen.getByRole('article').focus();
  await user.keyboard('z');
  await screen.findByText('As before: Yanis');
  await focused('Yanis');
  expect(await stateOf('facebook:1')).toBeUndefined();
  expect(await stateOf('facebook:2')).toBe('closed');
});
