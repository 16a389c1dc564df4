// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { goTo, linkTo, RouteProvider, useLeaveGuard, useRoute } from './hash-route';

beforeEach(() => {
  location.hash = '#replies';
});
afterEach(cleanup);

function Place() {
  const [dirty, setDirty] = useState(false);
  const guard = useLeaveGuard(dirty);
  return (
    <>
      <p>{useRoute().join(' > ')}</p>
      <button type="button" onClick={() => setDirty(true)}>
        write
      </button>
      {guard.asked && (
        <>
          <button type="button" onClick={guard.stay}>
            stay
          </button>
          <button type="button" onClick={guard.leave}>
            leave
          </button>
        </>
      )}
    </>
  );
}

const open = () =>
  render(
    <RouteProvider>
      <Place />
    </RouteProvider>,
  );

/** happy-dom tells of a new hash late or not at all. */
const travel = (...path: string[]) =>
  act(async () => {
    goTo(...path);
    dispatchEvent(new Event('hashchange'));
  });

it('reads steps as they were given, whatever they hold', async () => {
  open();
  await travel('posts', 'x:1/2 é');
  expect(screen.getByText('posts > x:1/2 é')).toBeDefined();
  expect(linkTo('posts', 'x:1')).toBe('#posts/x%3A1');
});

it('holds whoever would lose something, and lets go when told', async () => {
  const user = userEvent.setup();
  open();
  await user.click(screen.getByText('write'));
  await travel('posts');
  expect(screen.getByText('replies')).toBeDefined();
  expect(location.hash).toBe('#replies');
  await user.click(screen.getByText('stay'));
  expect(screen.queryByText('leave')).toBeNull();
  await travel('posts');
  await user.click(screen.getByText('leave'));
  act(() => void dispatchEvent(new Event('hashchange')));
  await waitFor(() => expect(screen.getByText('posts')).toBeDefined());
});
