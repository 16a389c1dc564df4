// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { samplePost } from '../../sample-post';
import { setLabels } from '../records';
import { FollowButton } from './follow-button';
import { FollowPart } from './follow-part';
import { UnseenList } from './unseen-list';

const DAY = 86_400_000;
const post = samplePost({ key: 'x:1', network: 'x', authorKey: 'x:transval' });
const stored = () => strictDatabase.follows.get(['post', 'x:1']);

beforeEach(async () => {
  await strictDatabase.follows.clear();
  await relaxedDatabase.posts.clear();
});
afterEach(cleanup);

const draw = (language: 'en' | 'fr' = 'en') =>
  renderScreen(
    <>
      <FollowButton post={post} />
      <FollowPart post={post} />
    </>,
    language,
  );

it('follows by F, and takes that back', async () => {
  const user = userEvent.setup();
  draw();
  const button = await screen.findByRole('button', { name: 'Follow' });
  await waitFor(() => expect(button).toHaveProperty('disabled', false));
  await user.keyboard('f');
  await screen.findByRole('button', { name: 'Following', pressed: true });
  expect(await stored()).toMatchObject({ network: 'x', labels: [] });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Follow', pressed: false });
  expect(await stored()).toBeUndefined();
});

it('writes a note by N, which follows the post, and forgets what Esc leaves', async () => {
  const user = userEvent.setup();
  draw();
  await screen.findByRole('button', { name: /Add a note/ });
  await user.keyboard('n');
  await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Unsure{Escape}');
  expect(await stored()).toBeUndefined();
  await user.keyboard('n');
  await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Story on Saturday');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const note = await screen.findByText('Story on Saturday');
  expect(document.activeElement?.contains(note)).toBe(true);
  expect(await stored()).toMatchObject({ note: 'Story on Saturday' });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await stored()).toBeUndefined());
});

it('labels with words offered and typed, each once, and takes one away', async () => {
  await setLabels({ kind: 'post', followedKey: 'x:other', network: 'x' }, ['Bus 12']);
  await setLabels({ kind: 'post', followedKey: 'x:1', network: 'x' }, []);
  const user = userEvent.setup();
  draw('fr');
  const opener = await screen.findByRole('button', { name: 'Étiquette' });
  await user.click(opener);
  await user.click(await screen.findByRole('button', { name: 'Bus 12' }));
  // one was chosen: the field has done its work
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(opener);
  await screen.findByRole('button', { name: 'Retirer l’étiquette Bus 12' });
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'jeu-concours' }));
  await screen.findByRole('button', { name: 'Retirer l’étiquette jeu-concours' });
  await user.keyboard('{Enter}');
  await user.type(
    screen.getByRole('textbox', { name: 'Nouvelle étiquette' }),
    'bus 12{Enter}Été{Enter}',
  );
  await waitFor(async () =>
    expect((await stored())?.labels).toEqual(['Bus 12', 'jeu-concours', 'Été']),
  );
  await user.click(screen.getByRole('button', { name: 'Retirer l’étiquette Bus 12' }));
  await waitFor(async () => expect((await stored())?.labels).toEqual(['jeu-concours', 'Été']));
});

it('follows the account too', async () => {
  const user = userEvent.setup();
  draw();
  await user.click(await screen.findByRole('button', { name: 'Follow TransVal too' }));
  await screen.findByRole('button', { name: 'Following TransVal', pressed: true });
  expect(await strictDatabase.follows.get(['account', 'x:transval'])).toBeDefined();
  expect(await stored()).toBeUndefined();
});

it('says what was not seen for a week, and follows no address that is not one', async () => {
  const lastSeenAt = Date.now() - 8 * DAY;
  await relaxedDatabase.posts.bulkPut([
    { ...post, lastSeenAt, address: 'javascript:alert(1)' },
    samplePost({ key: 'x:2', network: 'x', text: 'Seen today', lastSeenAt: Date.now() }),
  ]);
  await setLabels({ kind: 'post', followedKey: 'x:1', network: 'x' }, []);
  await setLabels({ kind: 'post', followedKey: 'x:2', network: 'x' }, []);
  renderScreen(<UnseenList />);
  const title = await screen.findByText('Line 12 is back.');
  expect(title.closest('a')).toBeNull();
  expect(screen.queryByText('Seen today')).toBeNull();
});

it('labels the account and notes something on it, apart from the post, and takes that back', async () => {
  const account = () => strictDatabase.follows.get(['account', 'x:transval']);
  const user = userEvent.setup();
  draw('fr');
  await user.click(await screen.findByRole('button', { name: 'Suivre aussi TransVal' }));
  const labels = await screen.findByRole('group', { name: 'Étiquettes du compte TransVal' });
  await user.click(within(labels).getByRole('button', { name: 'Étiquette' }));
  await user.click(within(labels).getByRole('button', { name: 'crise' }));
  await waitFor(async () => expect((await account())?.labels).toEqual(['crise']));
  await user.click(screen.getByRole('button', { name: 'Ajouter une note sur le compte' }));
  await user.type(
    screen.getByRole('textbox', { name: 'Note sur le compte TransVal' }),
    'Régie changée en mai',
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Régie changée en mai');
  expect(await account()).toMatchObject({ labels: ['crise'], note: 'Régie changée en mai' });
  expect(await stored()).toBeUndefined();
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(async () => expect(await account()).toMatchObject({ note: '', labels: ['crise'] }));
});

it('writes on the post by N, not on its followed account', async () => {
  await setLabels({ kind: 'account', followedKey: 'x:transval', network: 'x' }, ['rival']);
  const user = userEvent.setup();
  draw();
  await screen.findByRole('button', { name: 'Remove the label rival' });
  await user.keyboard('n');
  await screen.findByRole('textbox', { name: 'Note' });
  expect(screen.queryByRole('textbox', { name: 'Note on TransVal' })).toBeNull();
});
