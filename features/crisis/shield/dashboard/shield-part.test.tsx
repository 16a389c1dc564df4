// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { relaxedDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { recordExposure } from '../records';
import { ShieldPart } from './shield-part';

beforeEach(() => relaxedDatabase.exposures.clear());
afterEach(cleanup);

it('asks after how long to propose a break only once comments are covered', async () => {
  const onChange = vi.fn();
  const { redraw } = renderScreen(
    <ShieldPart shield={{ isOn: false, breakAfter: 45 }} onChange={onChange} />,
  );
  expect(screen.queryByRole('radio')).toBeNull();
  const user = userEvent.setup();
  await user.click(screen.getByRole('switch', { name: 'Cover insulting comments' }));
  expect(onChange).toHaveBeenLastCalledWith({ isOn: true });
  redraw(<ShieldPart shield={{ isOn: true, breakAfter: 45 }} onChange={onChange} />);
  expect(screen.getByRole('radio', { name: '45' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: '90' }));
  expect(onChange).toHaveBeenLastCalledWith({ breakAfter: 90 });
  await user.click(screen.getByRole('radio', { name: 'Never' }));
  expect(onChange).toHaveBeenLastCalledWith({ breakAfter: null });
});

it('erases what was counted in one click, and brings it back in another', async () => {
  await recordExposure({ seen: 7, uncovered: 2 });
  renderScreen(<ShieldPart shield={{ isOn: false, breakAfter: null }} onChange={vi.fn()} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Erase these figures' }));
  await waitFor(async () => expect(await relaxedDatabase.exposures.count()).toBe(0));
  await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await relaxedDatabase.exposures.count()).toBe(1));
  expect(await screen.findByRole('cell', { name: '7' })).toBeTruthy();
});
