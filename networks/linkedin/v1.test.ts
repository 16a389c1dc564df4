// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { network } from '.';
import { v1Box, v1Comment, v1Post } from './v1.sample';

const now = Date.UTC(2026, 5, 1);
const contextAt = (path: string) => {
  const address = new URL(path, 'https://www.linkedin.com');
  return { address, page: network.pageAt(address), language: 'fr', now };
};
const feed = contextAt('/feed/');
const exactly = (value: number) => ({ ok: true, value: { value, low: value, high: value } });

function readPost(html: string) {
  document.body.innerHTML = html;
  const posts = network.findPosts(document.body);
  expect(posts).toHaveLength(1);
  return network.readPost(posts[0]!, feed);
}

const counts = (reactions: string) => `<ul class="social-details-social-counts">
  <li class="social-details-social-counts__item social-details-social-counts__reactions">${reactions}</li>
  <li class="social-details-social-counts__item social-details-social-counts__comments"><button aria-label="52 commentaires">52 commentaires</button></li>
  <li class="social-details-social-counts__item"><button aria-label="12 republications">12 republications</button></li></ul>`;

describe('posts of V1', () => {
  it('are read with their author, text, date', () => {
    expect(
      readPost(v1Post({ text: 'Bonjour<br><br>Merci <a href="/x">#métro</a>' })),
    ).toMatchObject({
      key: 'linkedin:7300000000000000000',
      address: 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000000/',
      author: {
        value: {
          name: 'Lignes du Métro',
          handle: 'lignes-metro',
          address: 'https://www.linkedin.com/company/lignes-metro/',
        },
      },
      text: { value: 'Bonjour\n\nMerci #métro' },
      truncated: true,
      at: { ok: true },
      promoted: false,
    });
  });

  it('have named counters, of which zeros are left out', () => {
    const number =
      '<button aria-label="1 457 réactions"><span class="social-details-social-counts__reactions-count">1 457</span></button>';
    expect(readPost(v1Post({ counts: counts(number) }))?.counters).toEqual({
      reactions: exactly(1457),
      comments: exactly(52),
      shares: exactly(12),
      views: { ok: false, why: 'absent' },
      saves: { ok: false, why: 'absent' },
    });
  });

  it('count the named person among the reactions', () => {
    const named =
      '<button aria-label="Michel Bodet et 154 autres personnes"><span class="social-details-social-counts__social-proof-text">Michel Bodet et 154 autres personnes</span></button>';
    expect(readPost(v1Post({ counts: counts(named) }))?.counters.reactions).toEqual(exactly(155));
  });

  it('show views where the statistics are linked', () => {
    const link =
      '<a href="/analytics/post-summary/urn:li:activity:73/"><strong>1 010</strong> impressions</a>';
    expect(readPost(v1Post({ counts: link }))?.counters.views).toEqual(exactly(1010));
  });

  it('have an author also where the classes around it are hashed', () => {
    const html = v1Post().replace('"update-components-actor"', '"FwPZhGST pr4"');
    expect(readPost(html)).toMatchObject({
      author: { value: { name: 'Lignes du Métro', handle: 'lignes-metro' } },
      at: { ok: true },
    });
  });

  it('are adverts with a word for a date, but not with a date that cannot be read, nor with none', () => {
    const icon = '<svg></svg>';
    expect(readPost(v1Post({ time: 'Sponsorisé' }))).toMatchObject({
      promoted: true,
      at: { why: 'hidden' },
    });
    expect(readPost(v1Post({ time: `naguère • ${icon}` }))).toMatchObject({
      promoted: false,
      at: { why: 'changed' },
    });
    const undated = v1Post().replace('update-components-actor__sub-description', 'hashed');
    expect(readPost(undated)).toMatchObject({ promoted: false, at: { ok: true } });
  });

  it('keep the words of a shared post out', () => {
    const shared =
      '<div class="update-components-mini-update-v2"><div class="update-components-text">Autre</div></div>';
    expect(
      readPost(
        v1Post({ shared }).replace(/<div class="feed-shared-inline[\s\S]*?<\/button><\/div>/, ''),
      )?.text,
    ).toEqual({ ok: true, value: '' });
  });

  it.each(['Sponsorisé', 'Promoted', 'Anzeige'])('are adverts with %s for a date', (time) => {
    expect(readPost(v1Post({ time }))).toMatchObject({
      promoted: true,
      at: { ok: false, why: 'hidden' },
    });
  });
});

describe('comments of V1', () => {
  it.each([false, true])('are read without their nested replies (old names: %s)', (old) => {
    document.body.innerHTML = v1Post({
      comments: v1Comment('71', {
        old,
        inner: `<div class="comments-replies-list">${v1Comment('72', { reply: true, old })}</div>`,
      }),
    });
    const comments = network
      .findComments(document.body, feed)
      .map((element) => network.readComment(element, feed));
    expect(comments).toMatchObject([
      {
        key: 'linkedin:71',
        postKey: 'linkedin:7300000000000000000',
        parentKey: null,
        author: { value: { name: 'Ana 71', handle: 'ana-71' } },
        text: { value: 'Merci pour 71' },
        at: { ok: true },
        reactions: exactly(4),
        replies: exactly(1),
      },
      {
        key: 'linkedin:72',
        parentKey: 'linkedin:71',
        text: { value: 'Merci pour 72' },
        reactions: { ok: false, why: 'absent' },
      },
    ]);
  });

  it('are found from inside and when replies are added to one', () => {
    document.body.innerHTML = v1Post({
      comments: v1Comment('71', { inner: v1Comment('72', { reply: true }) }),
    });
    expect(network.findComments(document.querySelectorAll('time')[1]!, feed)).toHaveLength(1);
    expect(network.findComments(document.querySelector('article')!, feed)).toHaveLength(2);
  });
});

describe('boxes of V1', () => {
  const placeIn = (html: string) => {
    document.body.innerHTML = html;
    return network.placeOf(document.querySelector('#editor')!, feed);
  };

  it('answer the comment around them, else the post', () => {
    expect(placeIn(v1Post({ comments: v1Comment('71', { inner: v1Box() }) }))).toEqual({
      purpose: 'reply',
      answers: { kind: 'comment', key: 'linkedin:71' },
    });
    expect(placeIn(v1Post({ comments: v1Box() + v1Comment('71') }))).toEqual({
      purpose: 'comment',
      answers: { kind: 'post', key: 'linkedin:7300000000000000000' },
    });
  });

  it('are none where Quill keeps its clipboard', () => {
    document.body.innerHTML = v1Post({
      comments: v1Box().replace(
        '</form>',
        '<div class="ql-clipboard" contenteditable="true"></div></form>',
      ),
    });
    expect(network.placeOf(document.querySelector('.ql-clipboard')!, feed)).toBeNull();
  });

  it('are messages or new posts in windows of their own, and nothing in a hidden frame', () => {
    const editor =
      '<div id="editor" class="ql-editor msg-form__contenteditable" contenteditable="true"></div>';
    expect(placeIn(`<div class="msg-form">${editor}</div>`)).toEqual({
      purpose: 'message',
      answers: null,
    });
    expect(placeIn('<div class="share-creation-state"><div id="editor"></div></div>')).toEqual({
      purpose: 'post',
      answers: null,
    });
    expect(placeIn('<input id="editor">')).toBeNull();
    document.body.innerHTML = v1Post({ comments: v1Box() });
    expect(
      network.placeOf(document.querySelector('#editor')!, contextAt('/preload/feed/')),
    ).toBeNull();
  });

  it('open by the own button of post or comment', () => {
    document.body.innerHTML = v1Post({
      comments: v1Comment('71', { inner: v1Comment('72', { reply: true }) }),
    });
    const pressed = vi.fn();
    document.body.addEventListener('click', ({ target }) =>
      pressed((target as Element).closest('article')?.getAttribute('data-id') ?? 'post'),
    );
    const [outer, inner] = network.findComments(document.body, feed);
    expect([outer!, inner!, network.findPosts(document.body)[0]!].map(network.openReply)).toEqual([
      true,
      true,
      true,
    ]);
    expect(pressed.mock.calls.flat().map((id) => id.slice(-4))).toEqual([',71)', ',72)', 'post']);
  });
});
