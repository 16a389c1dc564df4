// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../../../tests/screen/render-screen';
import type { NoticeSettings as Chosen } from '../model';
import { NoticeSettings } from './notice-settings';

afterEach(cleanup);

interface ChoiceProps {
  onChosen: (notices: Chosen) => void;
}

/** The settings as a page holds them. */
function Choice({ onChosen }: ChoiceProps) {
  const [notices, setNotices] = useState<Chosen>({ isOn: true, quiet: null });
  const choose = (changed: Partial<Chosen>) => {
    const next = { ...notices, ...changed };
    onChosen(next);
    setNotices(next);
  };
  return <NoticeSettings notices={notices} onChange={choose} />;
}

it('chooses quiet hours, says when they go over midnight, and keeps them while switched off', async () => {
  const user = userEvent.setup();
  const chosen: Chosen[] = [];
  renderScreen(<Choice onChosen={(notices) => chosen.push(notices)} />);
  await user.click(screen.getByRole('switch', { name: 'Quiet hours' }));
  expect(chosen.at(-1)).toEqual({ isOn: true, quiet: { from: '22:00', to: '07:00' } });
  expect(screen.getByText('the next day')).toBeDefined();
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '12:00' } });
  fireEvent.change(screen.getByLabelText('to'), { target: { value: '14:30' } });
  expect(chosen.at(-1)?.quiet).toEqual({ from: '12:00', to: '14:30' });
  expect(screen.queryByText('the next day')).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Notify serious alerts' }));
  expect(chosen.at(-1)).toEqual({ isOn: false, quiet: { from: '12:00', to: '14:30' } });
  expect(screen.queryByLabelText('From')).toBeNull();
});
