import { vi } from 'vitest';
import type { End, PageClient } from '../../messaging/page-client';
import type { PageNews, PageView, PanelCalls } from '../../messaging/panel-port';
import type { Comment, Post } from '../../networks/contract';

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

const absent = { ok: false, why: 'absent' } as const;
const sampleThing = {
  address: null,
  author: { ok: true, value: { handle: 'camille', name: 'Camille', address: null } },
  text: { ok: true, value: 'No bus' },
  truncated: false,
  language: null,
  at: absent,
} as const;

/** A post as it is read: the network shows none of its counters. */
export const samplePost: Post = {
  ...sampleThing,
  key: 'facebook:p',
  counters: { reactions: absent, comments: absent, shares: absent, views: absent, saves: absent },
  promoted: false,
};
const sampleComment: Comment = {
  ...sampleThing,
  key: 'facebook:c',
  postKey: 'facebook:p',
  parentKey: null,
  reactions: absent,
  replies: absent,
};

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
    found: {
      posts: 1,
      comments: 1,
      latestPosts: [samplePost],
      latestComments: [sampleComment],
      composer: false,
      composerFailed: false,
      isLate: true,
    },
    postInView: 'facebook:p',
    commentsOnPage: [],
    ...given,
  };
}
