// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { relaxedDatabase, strictDatabase } from '../../../../storage/database';
import { fakePage } from '../../../../tests/screen/fake-page';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleComment } from '../../../queue/sample-comment';
import type { FlagToShow } from '../flag-to-show';
import { sampleFlag } from '../sample-flag';
import { AlertsTab } from './alerts-tab';

const { flags } = strictDatabase;
const named = (name: string) => ({
  ...sampleFlag().evidence,
  author: { handle: name, name, address: null },
});

beforeEach(async () => {
  await Promise.all([flags.clear(), relaxedDatabase.comments.clear()]);
  await flags.bulkPut([
    sampleFlag({ key: 'facebook:1', evidence: named('Yanis'), raisedAt: 3 }),
    sampleFlag({ key: 'facebook:2', evidence: named('Camille'), severity: 2, raisedAt: 2 }),
    sampleFlag({ key: 'facebook:3', evidence: named('Sofia'), postKey: 'facebook:q', raisedAt: 1 }),
  ]);
});
afterEach(cleanup);

function open(given: { asked?: FlagToShow; brandId?: string } = {}) {
  const page = fakePage({ choose: () => 'chosen' });
  const onReply = vi.fn();
  renderScreen(
    <AlertsTab
      brandId={given.brandId ?? 'b1'}
      postKey="facebook:p"
      client={page.client}
      asked={given.asked ?? null}
      onReply={onReply}
    />,
  );
  return { page, onReply, user: userEvent.setup() };
}

const focused = () => document.activeElement?.textContent ?? '';
const isOn = (name: string) => waitFor(() => expect(focused()).toContain(name));
const stateOf = async (key: string) => (await flags.get(key))?.state;

it('says what decided, why, and under which post', async () => {
  open();
  await isOn('Yanis');
  const first = screen.getAllByRole('article')[0] as HTMLElement;
  expect(within(first).getByText('où vous travaill', { selector: 'mark' })).toBeTruthy();
  expect(within(first).getByText(/Knows where to find someone/)).toBeTruthy();
  expect(within(first).getByText('Probable: one source says so.')).toBeTruthy();
  expect(screen.getByText('3 alerts to handle')).toBeTruthy();
  const heads = screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent);
  expect(heads).toEqual(['Under this post', 'Illegal', 'Serious', 'Elsewhere', 'Illegal']);
});

it('goes by J and K, changes state by keys, and takes it back', async () => {
  const { user } = open();
  await isOn('Yanis');
  await user.keyboard('j');
  await isOn('Camille');
  await user.keyboard('p');
  expect(await screen.findByText('Alert taken in hand.')).toBeTruthy();
  expect(await stateOf('facebook:2')).toBe('in-hand');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await stateOf('facebook:2')).toBe('open'));
  await user.keyboard('k');
  await isOn('Yanis');
});

it('asks why one is closed, says what Vigie learns, and goes on to the next', async () => {
  await flags.delete('facebook:3');
  const { user } = open();
  await isOn('Yanis');
  await user.keyboard('c');
  await user.click(await screen.findByRole('radio', { name: 'Not a crisis' }));
  expect(screen.getByText(/Vigie learns from it/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: /In your words/ }), ' Song lyrics ');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(async () => expect(await stateOf('facebook:1')).toBe('closed'));
  const steps = (await flags.get('facebook:1'))?.steps;
  expect(steps?.at(-1)).toMatchObject({ reason: 'not-a-crisis', words: 'Song lyrics' });
  await isOn('Camille');
  expect(await screen.findByText('closed · Not a crisis')).toBeTruthy();
});

it('closes nothing when the question is left', async () => {
  const { user } = open();
  await isOn('Yanis');
  await user.keyboard('c');
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await isOn('Yanis');
  expect(await stateOf('facebook:1')).toBe('open');
});

it('opens the evidence with Enter, and keeps the note as it is typed: letters are no keys there', async () => {
  const { user } = open();
  await isOn('Yanis');
  await user.keyboard('{Enter}');
  const evidence = await screen.findByRole('region', { name: 'Evidence' });
  expect(within(evidence).getByText('Internal record, not a legal report.')).toBeTruthy();
  expect(within(evidence).getByText(/November 21, 2026 at 9:38\sPM GMT\+1/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'ce jp');
  await waitFor(async () => expect((await flags.get('facebook:1'))?.note).toBe('ce jp'));
  expect(await stateOf('facebook:1')).toBe('open');
});

it('goes to the comment, and to the replies once it is the target', async () => {
  const { page, onReply, user } = open();
  await isOn('Yanis');
  await user.keyboard('s');
  await waitFor(() =>
    expect(page.call).toHaveBeenCalledWith('choose', { key: 'facebook:1', isToAnswer: false }),
  );
  expect(onReply).not.toHaveBeenCalled();
  await user.keyboard('r');
  await waitFor(() => expect(onReply).toHaveBeenCalledOnce());
});

it('keeps to what is filtered, and says when nothing is like that', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'This post' }));
  await waitFor(() => expect(screen.queryByText('Sofia')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'State' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'escalated' }));
  expect(await screen.findByText('No alert like that')).toBeTruthy();
});

it('opens the one that is asked for, whosever it is', async () => {
  await flags.delete('facebook:2');
  open({ asked: { key: 'facebook:3', isWanted: false }, brandId: 'b2' });
  await isOn('Sofia');
  expect(screen.getByRole('region', { name: 'Evidence' })).toBeTruthy();
});

it('says when nothing that is read was pointed at', async () => {
  open({ asked: { key: null, isWanted: true } });
  expect(await screen.findByText(/reads no comment there/)).toBeTruthy();
});

it('says when the one asked for is gone', async () => {
  open({ asked: { key: 'facebook:9', isWanted: false } });
  expect(await screen.findByText('This alert is no longer there.')).toBeTruthy();
});

it('raises one where the person wanted one, and opens it', async () => {
  await flags.clear();
  await relaxedDatabase.comments.put(sampleComment({ key: 'facebook:9', text: 'A journalist' }));
  const { user } = open({ asked: { key: 'facebook:9', isWanted: true } });
  await screen.findByRole('dialog');
  await user.click(screen.getByRole('button', { name: 'Raise the alert' }));
  await waitFor(async () => expect(await stateOf('facebook:9')).toBe('open'));
  const evidence = await screen.findByRole('region', { name: 'Evidence' });
  expect(within(evidence).getByText('A journalist')).toBeTruthy();
});

it('draws only what is in sight of five hundred', async () => {
  await flags.bulkPut(
    Array.from({ length: 500 }, (_, at) => sampleFlag({ key: `x:${at}`, raisedAt: at })),
  );
  open();
  await screen.findByText('503 alerts to handle');
  expect(screen.getAllByRole('article').length).toBeLessThan(30);
});

it('teaches when there is none', async () => {
  await flags.clear();
  open();
  expect(await screen.findByText('No alerts')).toBeTruthy();
});
