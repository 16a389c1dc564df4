import { vi } from 'vitest';
import type { End, PageClient } from '../../messaging/page-client';
import type { PageNews, PageView, PanelCalls } from '../../messaging/panel-port';

type Answers = {
  [K in keyof PanelCalls]?: (ask: Parameters<PanelCalls[K]>[0]) => ReturnType<PanelCalls[K]>;
};

/** A page for tests: answers as told, notes what it was asked, tells news. */
export function fakePage(answers: Answers = {}) {
  const listeners = new Set<(news: PageNews) => void>();
  const endings = new Set<(why: End) => void>();
  const call = vi.fn(async (name: keyof PanelCalls, ask: never) => answers[name]?.(ask) ?? null);
  const client = {
    call,
    onNews: (listener: (news: PageNews) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEnd: (ending: (why: End) => void) => {
      endings.add(ending);
      return () => endings.delete(ending);
    },
    close: () => undefined,
  } as unknown as PageClient;
  return {
    client,
    call,
    tell: (news: PageNews) => {
      for (const listener of listeners) listener(news);
    },
    end: (why: End) => {
      for (const ending of endings) ending(why);
    },
  };
}

/** A post's page on Facebook, all of it read. */
export function samplePage(given: Partial<PageView> = {}): PageView {
  return {
    network: 'facebook',
    address: 'https://www.facebook.com/transval/posts/1',
    page: { kind: 'post', postKey: 'facebook:p', accountHandle: null },
    language: 'en',
    theme: 'light',
    speaker: { ok: true, value: { handle: 'transval', name: 'TransVal', address: null } },
    viewed: null,
    health: {
      posts: { state: 'read' },
      comments: { state: 'read' },
      counters: { state: 'read' },
      composer: { state: 'idle' },
    },
    postInView: 'facebook:p',
    commentsOnPage: [],
    ...given,
  };
}
