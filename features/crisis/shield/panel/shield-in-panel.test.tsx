// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { relaxedDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { localDay } from '../local-day';
import type { ExposureRow, ShieldSettings } from '../model';
import { BreakLine } from './break-line';
import { ExposureFoot } from './exposure-foot';
import { useCommentsSeen } from './use-comments-seen';

const MINUTE = 60_000;
const on: ShieldSettings = { isOn: true, breakAfter: 45 };

const putDay = (changed: Partial<ExposureRow>) => {
  const now = Date.now();
  return relaxedDatabase.exposures.put({
    key: localDay(now),
    seen: 12,
    uncovered: 3,
    time: 80 * MINUTE,
    stretch: 50 * MINUTE,
    lastAt: now,
    remindedAt: null,
    updatedAt: now,
    ...changed,
  });
};
const putSurge = (at: number) => {
  const sample = { seen: 3, total: null, order: 'unknown' } as const;
  const window = { from: 0, to: 1, seen: 3, negative: 3, expected: 0, score: 9 };
  return relaxedDatabase.alarms.put({
    id: 'a',
    ledgerKey: 'brand:b',
    brandId: 'b',
    postKey: null,
    alarm: { at, rule: 'surge', window, share: 1, usualShare: 0, sample },
    isTold: true,
    snoozedUntil: null,
    closedAt: null,
    updatedAt: at,
  });
};

beforeEach(() => Promise.all([relaxedDatabase.exposures.clear(), relaxedDatabase.alarms.clear()]));
afterEach(cleanup);

it('proposes a break until it is put off, and not again in that stretch', async () => {
  await putDay({});
  renderScreen(<BreakLine shield={on} />);
  expect(await screen.findByText(/At least 50 min with comments/)).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByText(/At least 50 min/)).toBeNull());
  expect((await relaxedDatabase.exposures.toArray())[0]?.remindedAt).not.toBeNull();
});

it('keeps quiet while a surge has just begun, and says so beside what it counts', async () => {
  await putDay({});
  await putSurge(Date.now() - 5 * MINUTE);
  renderScreen(
    <>
      <BreakLine shield={on} />
      <ExposureFoot shield={on} />
    </>,
  );
  expect(await screen.findByText(/A break is put off/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
});

it('says what was covered today, in French too', async () => {
  await putDay({});
  renderScreen(<ExposureFoot shield={on} />, 'fr');
  const line = await screen.findByText(/12 commentaires insultants masqués/);
  expect(line.textContent).toBe(
    'Aujourd’hui\u00a0: 12 commentaires insultants masqués, 3 affichés, au moins 1\u00a0h\u00a020 devant les commentaires',
  );
});

it('begins each day at nothing', async () => {
  await putDay({ key: '2025-01-01' });
  renderScreen(<ExposureFoot shield={on} />);
  expect(await screen.findByText(/0 insulting comments covered, 0 uncovered/)).toBeTruthy();
});

it('shows nothing while the shield is off', async () => {
  await putDay({});
  const { container } = renderScreen(<ExposureFoot shield={{ ...on, isOn: false }} />);
  await act(async () => undefined);
  expect(container.querySelector('section')).toBeNull();
});

it('counts what happens beside the panel with comments in the page, and nothing else', async () => {
  const store = createStore<{ view: { commentsOnPage: string[] } | null }>(() => ({ view: null }));
  const { unmount } = renderHook(() => useCommentsSeen(store, true));
  const kept = () => relaxedDatabase.exposures.count();
  store.setState({ view: { commentsOnPage: [] } });
  document.dispatchEvent(new Event('keydown'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await kept()).toBe(0);
  store.setState({ view: { commentsOnPage: ['facebook:1'] } });
  await waitFor(async () => expect(await kept()).toBe(1));
  unmount();
  await relaxedDatabase.exposures.clear();
  store.setState({ view: { commentsOnPage: ['facebook:2'] } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await kept()).toBe(0);
});
