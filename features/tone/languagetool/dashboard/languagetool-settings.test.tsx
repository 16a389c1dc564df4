// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { renderScreen } from '../../../../tests/screen/render-screen';
import type { ServerTrial } from '../model';
import { LanguageToolSettings } from './languagetool-settings';

const SERVER = 'http://localhost:8081';
let granted: Set<string>;
let listeners: Set<() => void>;
let trial: ServerTrial;
const request = vi.fn();
const remove = vi.fn();
const onAddress = vi.fn();

const tellAll = () => {
  for (const listener of listeners) listener();
};

beforeEach(() => {
  vi.clearAllMocks();
  granted = new Set();
  listeners = new Set();
  trial = { ok: true, languages: ['fr', 'en'], took: 84 };
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  request.mockImplementation(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.add(origin);
    tellAll();
    return true;
  });
  remove.mockImplementation(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.delete(origin);
    return true;
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://x.com/*'],
  } as unknown as ReturnType<typeof browser.runtime.getManifest>);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ answer: trial }));
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.has(o)),
      request,
      remove,
      onAdded: event,
      onRemoved: event,
    },
  });
});
afterEach(cleanup);

function Kept({ first }: { first: string | null }) {
  const [address, setAddress] = useState(first);
  const keep = (next: string | null) => {
    onAddress(next);
    setAddress(next);
  };
  return <LanguageToolSettings address={address} onAddress={keep} />;
}
const open = (first: string | null = null, language: 'fr' | 'en' = 'en') => {
  renderScreen(<Kept first={first} />, language);
  return userEvent.setup();
};
const press = (name: string) => screen.getByRole('button', { name });

it('says what would be sent before anything is set', () => {
  open(null, 'fr');
  expect(screen.getByText(/le texte de votre réponse et sa langue/)).toBeTruthy();
  expect(screen.getByText(/messages privés ne sont jamais envoyés/)).toBeTruthy();
});

it('asks the browser for that server alone, keeps it when given, and tries it', async () => {
  const user = open();
  await user.type(screen.getByLabelText('Address of your server'), 'localhost:8081/v2/');
  await user.click(press('Use this server'));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [`${SERVER}/*`] });
  expect(onAddress).toHaveBeenCalledExactlyOnceWith(SERVER);
  expect(await screen.findByText('Your replies are shown to this server.')).toBeTruthy();
  await user.click(press('Test the connection'));
  expect(await screen.findByText('The server answers, in 84 ms.')).toBeTruthy();
});

it('keeps nothing when the person says no to the browser', async () => {
  request.mockResolvedValue(false);
  const user = open();
  await user.type(screen.getByLabelText('Address of your server'), SERVER);
  await user.click(press('Use this server'));
  expect(await screen.findByText(/Nothing changed/)).toBeTruthy();
  expect(onAddress).not.toHaveBeenCalled();
});

it('says in words what is wrong with an address, and asks for nothing', async () => {
  const user = open();
  const field = screen.getByLabelText('Address of your server');
  await user.click(press('Use this server'));
  expect(screen.getByText('Type the address of your server.')).toBeTruthy();
  await user.type(field, 'http://192.168.1.7:8081');
  await user.click(press('Use this server'));
  expect(screen.getByText(/others on the network could read your drafts/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(request).not.toHaveBeenCalled();
});

it('gives the permission back with the address', async () => {
  granted.add(`${SERVER}/*`);
  const user = open(SERVER);
  await user.click(press('Remove'));
  expect(onAddress).toHaveBeenCalledExactlyOnceWith(null);
  expect(granted.size).toBe(0);
  expect(await screen.findByText(/no longer lets Vigie speak/)).toBeTruthy();
});

it('never gives back what Vigie works with', async () => {
  granted.add('https://x.com/*');
  const user = open('https://x.com');
  await user.click(press('Remove'));
  expect(remove).toHaveBeenCalledWith({ origins: [] });
});

it('says that the browser keeps Vigie away, and asks again', async () => {
  const user = open(SERVER);
  expect(await screen.findByText(/nothing is sent/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Test the connection' })).toBeNull();
  await user.click(press('Allow'));
  expect(await screen.findByText('Your replies are shown to this server.')).toBeTruthy();
  granted.clear();
  act(tellAll);
  expect(await screen.findByText(/nothing is sent/)).toBeTruthy();
});

it.each([
  [{ ok: true, languages: ['fr'], took: 9 }, /does not know English/],
  [{ ok: true, languages: [], took: 9 }, /neither French nor English/],
  [{ ok: false, why: 'slow' }, /No answer within 10 seconds/],
  [{ ok: false, why: 'unreachable' }, /No server answers there/],
  [{ ok: false, why: 'garbled' }, /not as LanguageTool does/],
] as const)('says of %j what it means', async (outcome, words) => {
  trial = outcome as unknown as ServerTrial;
  granted.add(`${SERVER}/*`);
  const user = open(SERVER);
  await user.click(await screen.findByRole('button', { name: 'Test the connection' }));
  expect(await screen.findByText(words)).toBeTruthy();
});
