import type { Sample } from './sample';

/** Rows as version 1 writes them. */
export const firstTablesSample: Sample = {
  version: 1,
  rows: {
    brands: [
      {
        id: '019aa2b0-0000-7000-8000-000000000001',
        name: 'Réseau Tisséa',
        color: '#1f6f5c',
        language: 'fr',
        accounts: [{ network: 'x', handle: 'tissea' }],
        createdAt: 1_763_700_000_000,
        updatedAt: 1_763_700_000_000,
        deletedAt: null,
      },
    ],
    replies: [
      {
        id: '019aa2b0-0000-7000-8000-000000000002',
        brandId: null,
        title: 'Merci',
        shortcut: 'merci',
        body: 'Merci beaucoup, {{author.first_name}} !',
        variants: ['Un grand merci !'],
        tags: ['merci'],
        networks: [],
        language: 'fr',
        state: 'approved',
        favourite: true,
        timesUsed: 3,
        lastUsedAt: 1_763_700_500_000,
        createdAt: 1_763_700_000_000,
        updatedAt: 1_763_700_500_000,
        deletedAt: null,
      },
    ],
    posts: [
      {
        key: 'facebook:77',
        network: 'facebook',
        address: 'https://www.facebook.com/tissea/posts/77',
        authorKey: 'facebook:tissea',
        author: { handle: 'Tissea', name: 'Réseau Tisséa', address: null },
        text: 'Ligne B interrompue.',
        language: 'fr',
        at: 1_763_690_000_000,
        firstSeenAt: 1_763_700_000_000,
        lastSeenAt: 1_763_700_900_000,
        counters: {
          reactions: { ok: true, value: { value: 1200, low: 1150, high: 1249 } },
          comments: { ok: true, value: { value: 240, low: 240, high: 240 } },
          shares: { ok: false, why: 'changed' },
          views: { ok: false, why: 'absent' },
          saves: { ok: false, why: 'absent' },
        },
        updatedAt: 1_763_700_900_000,
      },
    ],
    comments: [
      {
        key: 'facebook:78',
        network: 'facebook',
        postKey: 'facebook:77',
        parentKey: null,
        address: null,
        authorKey: null,
        author: { handle: null, name: 'Jean-Pierre', address: null },
        text: 'Encore !!!',
        language: null,
        at: null,
        reactions: { ok: false, why: 'not-loaded' },
        firstSeenAt: 1_763_700_000_000,
        lastSeenAt: 1_763_700_000_000,
        updatedAt: 1_763_700_000_000,
      },
    ],
    authors: [
      {
        key: 'facebook:tissea',
        network: 'facebook',
        handle: 'Tissea',
        name: 'Réseau Tisséa',
        address: 'https://www.facebook.com/tissea',
        lastSeenOn: 20_413,
        updatedAt: 1_763_700_900_000,
      },
    ],
    snapshots: [
      {
        postKey: 'facebook:77',
        day: 20_413,
        // 00:01:00: 240 comments; 00:11:00: 243.
        packed: Uint8Array.of(120, 0x80, 0x02, 0xe0, 0x03, 0xb0, 0x09, 0x80, 0x02, 6),
      },
    ],
    settings: [
      {
        key: 'settings',
        updatedAt: 1_763_700_000_000,
        value: {
          language: 'fr',
          theme: 'page',
          networks: { facebook: true, x: true, linkedin: false, instagram: true },
          panel: {
            facebook: { side: 'right', width: 384, open: true, shownIn: 'page' },
            x: { side: 'left', width: 500, open: false, shownIn: 'page' },
            linkedin: { side: 'right', width: 384, open: false, shownIn: 'ask' },
            instagram: { side: 'right', width: 384, open: false, shownIn: 'side-panel' },
          },
          activeBrandId: null,
        },
      },
    ],
    operations: [{ id: '019aa2b0-0000-7000-8000-000000000003', at: 1_763_700_900_000 }],
    meta: [{ key: 'schema', value: 1 }],
  },
};
