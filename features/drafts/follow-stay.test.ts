import { beforeEach, describe, expect, it } from 'vitest';
import type { Target } from '../queue/model';
import type { BoxInUse, PageBeside } from './desk';
import { type DraftDeed, followStay, type Stay } from './follow-stay';

const PAGE: PageBeside = {
  network: 'instagram',
  address: 'https://www.instagram.com/p/abc/',
  page: { kind: 'post', postKey: 'instagram:1', accountHandle: null },
  speaker: { ok: true, value: { handle: 'tissea', name: 'Tisséa', address: null } },
  postInView: 'instagram:1',
  commentsOnPage: [],
};
const POST: Target = { kind: 'post', key: 'instagram:1', author: null, text: '', at: null };
const CAMILLE: Target = {
  kind: 'comment',
  key: 'instagram:2',
  author: { handle: 'camille.d', name: 'Camille D.', address: null },
  text: '',
  at: null,
};

const box = (text: string, target: BoxInUse['target'] = CAMILLE): BoxInUse => ({
  purpose: 'reply',
  target,
  draft: { text, caret: { start: text.length, end: text.length } },
});
/** The first word about a box that was just entered. */
const another = (target: BoxInUse['target'] = CAMILLE): BoxInUse => ({
  ...box('', target),
  draft: { text: '', caret: null },
});

let stay: Stay | null;
let ids: number;
beforeEach(() => {
  stay = null;
  ids = 0;
});
const hear = (composer: BoxInUse | null, view = PAGE): DraftDeed => {
  const followed = followStay(stay, composer, view, () => String(++ids));
  stay = followed.stay;
  return followed.deed;
};

describe('what is typed', () => {
  it('is kept at each turn, under one id, but for carets that only move', () => {
    hear(another());
    expect(hear(box('Bonjour\n👩🏽‍🚒 مرحبا'))).toMatchObject({
      do: 'keep',
      id: '1',
      draft: { place: 'instagram:2', text: 'Bonjour\n👩🏽‍🚒 مرحبا', answeredName: 'Camille D.' },
    });
    expect(
      hear({
        ...box('Bonjour\n👩🏽‍🚒 مرحبا'),
        draft: { text: 'Bonjour\n👩🏽‍🚒 مرحبا', caret: { start: 0, end: 0 } },
      }).do,
    ).toBe('nothing');
    expect(hear(box('Bonjour\n👩🏽‍🚒 مرحبا.'))).toMatchObject({ do: 'keep', id: '1' });
  });

  it.each(['@camille.d ', '@Camille D.\u00a0', 'Camille D. ', ' \n'])(
    'is no draft while it is %j, which the network wrote',
    (text) => {
      hear(another());
      expect(hear(box(text)).do).toBe('nothing');
      expect(hear(box(`${text}b`)).do).toBe('keep');
    },
  );

  it.each(['/', '/d', '@camille.d /désolé-2'])(
    'is no draft while it is %j, the shortcut of a reply being typed',
    (text) => {
      hear(another());
      expect(hear(box(text)).do).toBe('nothing');
      expect(hear(box('Merci Camille')).do).toBe('keep');
      expect(hear(box(text))).toMatchObject({ do: 'forget', draft: { text: 'Merci Camille' } });
    },
  );

  it.each(['/d ou pas', 'Bonjour /d', '/home/x', '/2'])('is one when it is %j', (text) => {
    expect(hear(box(text)).do).toBe('keep');
  });

  it('counts when it was inserted and stands unedited', () => {
    hear(another());
    expect(hear(box('Merci Camille, c’est noté.')).do).toBe('keep');
  });

  it('is never kept in a private message', () => {
    expect(hear({ ...box('secret'), purpose: 'message' }).do).toBe('nothing');
    expect(stay).toBeNull();
  });

  it('under a post answers nobody in particular', () => {
    expect(hear({ ...box('Ce soir', POST), purpose: 'comment' })).toMatchObject({
      draft: { place: 'instagram:1', answeredName: null },
    });
  });

  it('of a new post belongs to the account that writes it', () => {
    expect(hear(box('Ce soir', null))).toMatchObject({ draft: { place: 'new:tissea' } });
  });

  it('belongs under the post where the page does not tell whom it answers', () => {
    expect(hear({ ...box('@camille.d oui'), target: undefined })).toMatchObject({
      draft: { place: 'near:instagram:1' },
    });
  });
});

describe('a box', () => {
  it.each(['', '@camille.d '])('emptied to %j takes its draft along', (emptied) => {
    hear(another());
    hear(box('@camille.d bonjour'));
    expect(hear(box(emptied, emptied === '' ? POST : CAMILLE))).toMatchObject({
      do: 'forget',
      draft: { place: 'instagram:2', text: '@camille.d bonjour' },
    });
    expect(hear(box('b'))).toMatchObject({ do: 'keep', id: '2' });
  });

  it('that vanished leaves its draft', () => {
    hear(box('bonjour'));
    expect(hear(null).do).toBe('nothing');
    expect(stay).toBeNull();
  });

  it('that another empty one took the place of leaves its draft', () => {
    hear(box('bonjour'));
    expect(hear(another()).do).toBe('nothing');
    expect(hear(box('')).do).toBe('nothing');
    expect(hear(box('n'))).toMatchObject({ do: 'keep', id: '2' });
  });

  it('that the network turned to another post leaves its draft', () => {
    hear(box('bonjour', POST));
    const next = { ...POST, key: 'instagram:9' };
    expect(hear(box('', next)).do).toBe('nothing');
  });

  it('in which the network wrote whom to answer instead leaves its draft', () => {
    hear(box('bonjour', POST));
    expect(hear(box('@camille.d ')).do).toBe('nothing');
    expect(hear(box('@camille.d b'))).toMatchObject({ do: 'keep', id: '2', moved: null });
  });

  it('that answers somebody else by its first word takes its draft to them', () => {
    hear(box('bonjour', POST));
    expect(hear(box('@camille.d bonjour'))).toMatchObject({
      do: 'keep',
      moved: { place: 'instagram:1', text: 'bonjour' },
      draft: { place: 'instagram:2' },
    });
  });
});
