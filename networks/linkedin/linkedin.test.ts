// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '.';
import { v2Post } from './v2.sample';

const contextAt = (path: string) => {
  const address = new URL(path, 'https://www.linkedin.com');
  return { address, page: network.pageAt(address), language: 'fr', now: 0 };
};

beforeEach(() => {
  document.body.innerHTML = '';
  document.documentElement.className = '';
});

describe('pageAt on LinkedIn', () => {
  it.each([
    ['/feed/', 'feed', null],
    ['/groups/123/', 'feed', null],
    ['/search/results/content/?keywords=metro', 'search', null],
    ['/notifications/', 'notifications', null],
    ['/messaging/thread/2-abc/', 'messages', null],
    ['/jobs/', 'other', null],
    ['/in/ana-b/recent-activity/all/', 'profile', 'ana-b'],
    ['/company/lignes-metro/posts/', 'profile', 'lignes-metro'],
    ['/in/andr%C3%A9-c/', 'profile', 'andré-c'],
    ['/in/100%-ana/', 'profile', '100%-ana'],
  ])('%s is %s', (path, kind, accountHandle) => {
    expect(contextAt(path).page).toEqual({ kind, postKey: null, accountHandle });
  });

  it.each([
    '/feed/update/urn:li:activity:7300000000000000000/',
    '/feed/update/urn%3Ali%3Aactivity%3A7300000000000000000?commentUrn=x',
    '/posts/lignes-metro_bonjour-activity-7300000000000000000-AbCd',
    '/posts/ana_ugcPost-7300000000000000000-AbCd/',
  ])('%s is a post', (path) => {
    expect(contextAt(path).page).toEqual({
      kind: 'post',
      postKey: 'linkedin:7300000000000000000',
      accountHandle: null,
    });
  });
});

describe('who speaks on LinkedIn', () => {
  const card =
    '<main><a href="https://www.linkedin.com/in/moi/"><figure></figure></a><a href="https://www.linkedin.com/in/moi/"><p>Moi Même</p></a>';

  it('is the picture of the navigation (V1)', () => {
    document.body.innerHTML = '<img class="global-nav__me-photo" alt="Moi Même">';
    expect(network.readSpeaker(document, contextAt('/feed/'))).toMatchObject({
      value: { name: 'Moi Même' },
    });
  });

  it('is the card before the feed (V2)', () => {
    document.body.innerHTML = `${card}<div data-testid="mainFeed">${v2Post()}</div></main>`;
    expect(network.readSpeaker(document, contextAt('/feed/'))).toMatchObject({
      value: { name: 'Moi Même', handle: 'moi' },
    });
  });

  it.each(['You', 'Vous', 'Tú', 'Sie', 'Tu', 'Você'])(
    'is who wrote what is marked « %s »',
    (oneself) => {
      document.body.innerHTML = `<main><a href="/in/autre/"><p>Autre • 2e</p></a><a href="https://www.linkedin.com/in/moi/"><p>Moi Même<span> • ${oneself}</span></p></a></main>`;
      expect(network.readSpeaker(document, contextAt('/posts/a-activity-73-b'))).toMatchObject({
        value: { name: 'Moi Même', handle: 'moi' },
      });
    },
  );

  it('is unknown on other pages, and when a page speaks in one’s place', () => {
    document.body.innerHTML = `${card}</main>`;
    expect(network.readSpeaker(document, contextAt('/posts/a-activity-73-b'))).toEqual({
      ok: false,
      why: 'not-loaded',
    });
    const actor =
      '<a href="/feed/"><div><figure><svg id="company-accent-4"></svg></figure><svg id="caret-small"></svg></div></a>';
    document.body.innerHTML = `${card}<div data-testid="mainFeed">${v2Post({ row: actor })}</div></main>`;
    expect(network.readSpeaker(document, contextAt('/feed/'))).toEqual({
      ok: false,
      why: 'obscured',
    });
  });
});

describe('theme of LinkedIn', () => {
  it.each([
    ['theme theme--mercado theme--dark', '', 'dark'],
    ['theme', 'rgb(244, 242, 238)', 'light'],
    ['', 'rgb(29, 34, 38)', 'dark'],
    ['', '', 'light'],
  ])('class %j and background %j are %s', (className, color, theme) => {
    document.documentElement.className = className;
    document.body.style.backgroundColor = color;
    expect(network.readTheme(document)).toBe(theme);
  });
});
