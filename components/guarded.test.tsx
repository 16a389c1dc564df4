// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../tests/screen/render-screen';
import { Guarded } from './guarded';

afterEach(cleanup);

function Part({ state }: { state: { broken: boolean } }) {
  if (state.broken) throw new Error('Camille Dubreuil said no');
  return <p>Working</p>;
}

it('keeps a bug inside its part, offers a report without page text, and can try again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const state = { broken: true };
  renderScreen(
    <>
      <p>Elsewhere</p>
      <Guarded part="replies" version="0.1.0">
        <Part state={state} />
      </Guarded>
    </>,
  );
  const user = userEvent.setup({ writeToClipboard: false });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  expect(screen.getByRole('alert').textContent).toContain('This part has stopped');
  expect(screen.getByText('Elsewhere')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(await screen.findByText('Report copied.')).toBeTruthy();
  expect(write.mock.calls[0]?.[0]).toMatch(/^Vigie 0\.1\.0\n/);
  expect(write.mock.calls[0]?.[0]).not.toContain('Camille');
  state.broken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Working')).toBeTruthy();
});
