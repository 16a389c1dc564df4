// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { network } from './index';
import {
  article,
  bar,
  caption,
  comment,
  contextAt,
  draw,
  FRENCH_BAR,
  page,
  thread,
} from './sample-markup';

const PAGE = contextAt('/p/CoDe1/');
const FEED = contextAt('/');
const exact = (value: number) => ({ ok: true, value: { value, low: value, high: value } });
const readPosts = (root: Element, context = PAGE) =>
  network.findPosts(root).map((element) => network.readPost(element, context));

describe('a post’s own page', () => {
  it('reads the post around its comments', () => {
    const text = 'Travaux 🚧<br><br>Merci <a href="/lignes.du.val/">@lignes.du.val</a>';
    const root = draw(
      page(caption(text) + thread(comment({ by: 'lignes.du.val', text: 'réponse' }))),
    );
    expect(readPosts(root)).toEqual([
      {
        key: 'instagram:CoDe1',
        address: 'https://www.instagram.com/p/CoDe1/',
        author: {
          ok: true,
          value: {
            handle: 'lignes.du.val',
            name: 'lignes.du.val',
            address: 'https://www.instagram.com/lignes.du.val/',
          },
        },
        text: { ok: true, value: 'Travaux 🚧\n\nMerci @lignes.du.val' },
        truncated: false,
        language: null,
        at: {
          ok: true,
          value: {
            at: Date.UTC(2026, 8, 18, 8),
            low: Date.UTC(2026, 8, 18, 8),
            high: Date.UTC(2026, 8, 18, 8),
          },
        },
        counters: {
          reactions: { ok: true, value: { value: 1200, low: 1150, high: 1249 } },
          comments: exact(87),
          shares: { ok: false, why: 'absent' },
          views: { ok: false, why: 'absent' },
          saves: { ok: false, why: 'absent' },
        },
        promoted: false,
      },
    ]);
  });

  it('has an empty text without a caption, whatever its author comments', () => {
    const root = draw(page(thread(comment({ by: 'lignes.du.val', text: 'réponse' }))));
    expect(readPosts(root)[0]?.text).toEqual({ ok: true, value: '' });
  });

  it('says that likes are hidden, and takes each number by its icon', () => {
    const actions = bar(
      ['Gefällt mir', 'Kommentieren', 'Reposten', 'Teilen', 'Speichern'],
      ['', '12', '3', '', '7'],
    );
    expect(readPosts(draw(page(caption('x'), { actions })))[0]?.counters).toMatchObject({
      reactions: { ok: false, why: 'hidden' },
      comments: exact(12),
      shares: exact(3),
      saves: exact(7),
    });
  });

  it('says that the bar is gone rather than 0', () => {
    expect(readPosts(draw(page(caption('x'), { actions: '' })))[0]?.counters.comments).toEqual({
      ok: false,
      why: 'changed',
    });
  });
});

describe('a feed', () => {
  it('reads each article once, and the one around a change', () => {
    const root = draw(
      `<main>${article()}${article({ code: 'FeEd2', text: 'Deux <b>mots</b>… <div role="button">plus</div>' })}</main>`,
    );
    expect(readPosts(root, FEED).map((post) => [post?.key, post?.text, post?.truncated])).toEqual([
      ['instagram:FeEd1', { ok: true, value: 'Bonjour' }, false],
      ['instagram:FeEd2', { ok: true, value: 'Deux mots' }, true],
    ]);
    expect(readPosts(root.querySelector('b') as Element, FEED).map((post) => post?.key)).toEqual([
      'instagram:FeEd2',
    ]);
  });

  it.each([
    ['1,234 likes', 'View all 17 comments'],
    ['1 234 J’aime', 'Voir les 17 commentaires'],
    ['1.234 Me gusta', 'Ver los 17 comentarios'],
    ['Gefällt 1.234 Mal', 'Alle 17 Kommentare ansehen'],
  ])('reads sentences under the icons: %s', (likes, comments) => {
    const actions = `${bar(FRENCH_BAR, [])}<section><a href="/p/FeEd1/liked_by/"><span>${likes}</span></a></section>`;
    const root = draw(
      article({ actions, below: `<a href="/p/FeEd1/comments/"><span>${comments}</span></a>` }),
    );
    expect(readPosts(root, FEED)[0]?.counters).toMatchObject({
      reactions: exact(1234),
      comments: exact(17),
    });
  });

  it('is no post without a date', () => {
    expect(readPosts(draw('<main><article><header></header></article></main>'), FEED)).toEqual([]);
  });
});

describe('other pages', () => {
  it.each(['Mi piace: 1.279', '„Gefällt mir“-Angaben: 1.279', '1\u202f279\u00a0J’aime'])(
    'reads likes in words: %s',
    (likes) => {
      const actions = `${bar(FRENCH_BAR, [])}<section><span>${likes}</span></section>`;
      expect(readPosts(draw(article({ actions })), FEED)[0]?.counters.reactions).toEqual(
        exact(1279),
      );
    },
  );

  it('reads the reel in the viewer, which shows no date, and none where there are several', () => {
    const reel = `<div><div><video></video><a href="/chez.lou/reels/"><span>chez.lou</span></a><div role="button">Suivre</div><div><span dir="auto">Recette</span></div></div>
      <div>${FRENCH_BAR.map((label, at) => `<div><div role="button"><svg aria-label="${label}"></svg></div><span>${[873, 41][at] ?? ''}</span></div>`).join('')}</div></div>`;
    const context = contextAt('/reels/ReEl1/');
    expect(readPosts(draw(`<main>${reel}</main>`), context)).toMatchObject([
      {
        key: 'instagram:ReEl1',
        author: { value: { handle: 'chez.lou' } },
        text: { value: 'Recette' },
        counters: { reactions: exact(873), comments: exact(41) },
      },
    ]);
    expect(readPosts(draw(`<main>${reel}${reel}</main>`), context)).toEqual([]);
  });
});
