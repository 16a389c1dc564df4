// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { renderScreen } from '../../../tests/screen/render-screen';
import { DEFAULT_SETTINGS } from '../model';
import { SiteAccessStrip } from './site-access-strip';

const ASKED = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://www.linkedin.com/*',
];
let granted: Set<string>;
let listeners: Set<() => void>;
const request = vi.fn();

beforeEach(() => {
  granted = new Set(ASKED);
  listeners = new Set();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ASKED,
  } as unknown as ReturnType<typeof browser.runtime.getManifest>);
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.has(o)),
      request,
      onAdded: event,
      onRemoved: event,
    },
  });
});
afterEach(cleanup);

it('says nothing while every site is given', async () => {
  renderScreen(<SiteAccessStrip networks={DEFAULT_SETTINGS.networks} />);
  await act(async () => undefined);
  expect(screen.queryByRole('region')).toBeNull();
});

it('names what was taken away, asks for that alone, and goes when it is given', async () => {
  renderScreen(<SiteAccessStrip networks={DEFAULT_SETTINGS.networks} />, 'fr');
  await act(async () => undefined);
  granted = new Set(['https://twitter.com/*', 'https://www.linkedin.com/*']);
  await act(async () => {
    for (const listener of listeners) listener();
  });
  expect(await screen.findByText(/Facebook et X|X et Facebook/)).toBeTruthy();
  request.mockImplementation(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.add(origin);
    for (const listener of listeners) listener();
    return true;
  });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Autoriser' }));
  expect(request).toHaveBeenCalledWith({
    origins: ['https://x.com/*', 'https://www.facebook.com/*'],
  });
  expect(await screen.findByText(/Rechargez/)).toBeTruthy();
  expect(screen.queryByRole('region')).toBeNull();
});

it('does not press for a network that is switched off', async () => {
  granted.delete('https://www.linkedin.com/*');
  renderScreen(<SiteAccessStrip networks={{ ...DEFAULT_SETTINGS.networks, linkedin: false }} />);
  await act(async () => undefined);
  expect(screen.queryByRole('region')).toBeNull();
});

it('says so when the person refuses', async () => {
  granted.delete('https://x.com/*');
  request.mockResolvedValue(false);
  renderScreen(<SiteAccessStrip networks={DEFAULT_SETTINGS.networks} />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Allow' }));
  expect(await screen.findByText(/still keeps Vigie out/)).toBeTruthy();
});
