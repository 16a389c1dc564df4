// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { network } from '.';
import { article } from './article.sample';

const pageAt = (path: string) => network.pageAt(new URL(path, 'https://x.com'));

describe('pageAt on X', () => {
  it.each([
    ['/home', 'feed'],
    ['/i/lists/12', 'feed'],
    ['/search?q=metro', 'search'],
    ['/notifications/mentions', 'notifications'],
    ['/messages/12-34', 'messages'],
    ['/i/chat', 'messages'],
    ['/settings/account', 'other'],
    ['/compose/post', 'other'],
    ['/metro/followers', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(pageAt(path)).toEqual({ kind, postKey: null, accountHandle: null });
  });

  it.each(['/metro/status/12', '/metro/status/12/photo/1', '/i/web/status/12'])(
    '%s is a post',
    (path) => {
      expect(pageAt(path)).toEqual({ kind: 'post', postKey: 'x:12', accountHandle: null });
    },
  );

  it.each(['/metro', '/metro/', '/metro/with_replies'])('%s is a profile', (path) => {
    expect(pageAt(path)).toEqual({ kind: 'profile', postKey: null, accountHandle: 'metro' });
  });
});

describe('the rest of X', () => {
  const context = {
    address: new URL('https://x.com/home'),
    page: pageAt('/home'),
    language: 'fr',
    now: 0,
  };

  it('reads who is logged in', () => {
    document.body.innerHTML =
      '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-metro"></div><div><div>Métro <img alt="🚇"></div><div>@metro</div></div></button>';
    expect(network.readSpeaker(document, context)).toEqual({
      ok: true,
      value: { handle: 'metro', name: 'Métro 🚇', address: 'https://x.com/metro' },
    });
  });

  it('reads who is logged in from the words alone', () => {
    document.body.innerHTML =
      '<div data-testid="SideNav_AccountSwitcher_Button"><span>@metro</span></div>';
    expect(network.readSpeaker(document, context)).toMatchObject({
      value: { handle: 'metro', name: 'metro' },
    });
  });

  it('says why nobody is', () => {
    document.body.innerHTML = '<a data-testid="login"></a>';
    expect(network.readSpeaker(document, context)).toEqual({ ok: false, why: 'absent' });
    document.body.innerHTML = '';
    expect(network.readSpeaker(document, context)).toEqual({ ok: false, why: 'not-loaded' });
  });

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
  ])('reads the theme from the background %s', (color, theme) => {
    document.body.style.backgroundColor = color;
    expect(network.readTheme(document)).toBe(theme);
  });

  it('opens the reply window by its own button, unless switched off', () => {
    document.body.innerHTML = article();
    const pressed = vi.fn();
    const button = document.querySelector('[data-testid="reply"]')!;
    button.addEventListener('click', pressed);
    const element = document.querySelector('article')!;
    expect(network.openReply(element)).toBe(true);
    button.setAttribute('aria-disabled', 'true');
    expect(network.openReply(element)).toBe(false);
    expect(pressed).toHaveBeenCalledOnce();
  });
});
