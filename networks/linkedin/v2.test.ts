// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { network } from '.';
import {
  bar,
  pressable,
  reacted,
  type SampleV2Post,
  v2Box,
  v2Comment,
  v2List,
  v2Post,
} from './v2.sample';

const now = Date.UTC(2026, 5, 1);
const contextAt = (path: string) => {
  const address = new URL(path, 'https://www.linkedin.com');
  return { address, page: network.pageAt(address), language: 'fr', now };
};
const feed = contextAt('/feed/');
const exactly = (value: number) => ({ ok: true, value: { value, low: value, high: value } });

function readPost(sample: SampleV2Post, context = feed) {
  document.body.innerHTML = `<main><div data-testid="mainFeed">${v2Post(sample)}</div></main>`;
  const posts = network.findPosts(document.body);
  expect(posts).toHaveLength(1);
  return network.readPost(posts[0]!, context);
}

describe('posts of V2', () => {
  it('are read with their author, not with who reacted', () => {
    expect(readPost({})).toMatchObject({
      key: 'linkedin:KEYofOnePost',
      address: null,
      author: {
        value: {
          name: 'Lignes du Métro',
          handle: 'lignes-metro',
          address: 'https://www.linkedin.com/company/lignes-metro/',
        },
      },
      text: { value: 'Bonjour à tous\n\nMerci' },
      truncated: true,
      at: { ok: true },
      promoted: false,
    });
  });

  it.each([
    ['97 réactions', '85 commentaires', '3 republications', 97],
    ['Vera Li and 29 others reacted', '85 comments', '3 reposts', 30],
    ['Vera Li und 29 weitere', '85 Kommentare', '3 direkt geteilte Beiträge', 30],
    ['97 reacciones', '85 comentarios', '3 veces compartido', 97],
    ['97 reazioni', '85 commenti', '3 diffusioni post', 97],
    ['97 reações', '85 comentários', '3 compartilhamentos', 97],
  ])('have a row of counters: %s', (reactions, comments, shares, value) => {
    const row = reacted(reactions) + pressable(comments) + pressable(shares);
    expect(readPost({ row })?.counters).toMatchObject({
      reactions: exactly(value),
      comments: exactly(85),
      shares: exactly(3),
    });
    expect(readPost({ row: pressable(comments) })?.counters).toMatchObject({
      comments: exactly(85),
      shares: { why: 'absent' },
    });
  });

  it('may have numbers in their buttons instead', () => {
    expect(readPost({ bar: bar('24', '10', '3') })?.counters).toMatchObject({
      reactions: exactly(24),
      comments: exactly(10),
      shares: exactly(3),
    });
  });

  it('have such buttons also in builds without icons', () => {
    const bare = bar('9', '10', '3').replace(/<svg.*?<\/svg>/g, '');
    expect(
      readPost({
        bar: bare.replace(
          '<button type="button"><span>10',
          '<button aria-label="Commenter"><span>10',
        ),
      })?.counters,
    ).toMatchObject({
      reactions: exactly(9),
      comments: exactly(10),
      shares: exactly(3),
    });
  });

  it('may have nothing but a count of comments, and a key of another kind', () => {
    const page = contextAt('/posts/metro_bonjour-activity-7300000000000000005-AbCd');
    document.body.innerHTML = `<main><div role="listitem" componentkey="update-card-focusabcFeedType_FEED_DETAIL"><p data-testid="expandable-text-box">Salut</p>
      <button>1 234 commentaires</button><div>${bar().replace(/<hr.*?>/, '')}</div></div></main>`;
    const posts = network.findPosts(document.body);
    expect(posts).toHaveLength(1);
    expect(network.readPost(posts[0]!, page)).toMatchObject({
      key: 'linkedin:7300000000000000005',
      text: { value: 'Salut' },
      counters: { comments: exactly(1234) },
    });
  });

  it('take no other number for a counter', () => {
    expect(
      readPost({ row: '<p>8 pages</p><a href="/feed/"><p>1 / 8</p></a>' })?.counters,
    ).toMatchObject({ reactions: { why: 'absent' }, shares: { why: 'absent' } });
  });

  it('are adverts with a word for a date', () => {
    expect(readPost({ time: '<p>Sponsorisé</p>' })).toMatchObject({
      promoted: true,
      at: { why: 'hidden' },
    });
  });

  it('are named by their own link, but not by that of a post they share', () => {
    const at = BigInt(Date.UTC(2026, 4, 31)) << 22n;
    const facepile = `<div data-testid="ReactionFacepileCollection-urn:li:ugcPost:${at}"></div>`;
    const link = (id: bigint) =>
      `<a href="https://www.linkedin.com/feed/update/urn:li:activity:${id}/"></a>`;
    expect(readPost({ row: facepile + link(at + 1000n) })?.key).toBe(`linkedin:${at + 1000n}`);
    expect(readPost({ row: facepile + link(at - (1n << 42n)) })?.key).toBe(`linkedin:${at}`);
  });

  it('are the page’s own on a post page, also without any mark', () => {
    const page = contextAt('/posts/metro_bonjour-activity-7300000000000000005-AbCd');
    expect(readPost({}, page)?.key).toBe('linkedin:7300000000000000005');
    document.body.innerHTML = `<main><div id="post"><a href="/in/ana/"><span>Ana</span></a><p data-testid="expandable-text-box">Salut</p>${bar('2')}</div></main>`;
    const [post] = network.findPosts(document.body);
    expect(post?.id).toBe('post');
    expect(network.readPost(post!, page)).toMatchObject({
      key: 'linkedin:7300000000000000005',
      author: { value: { name: 'Ana', handle: 'ana' } },
      counters: { reactions: exactly(2) },
    });
  });

  it('have the date of their id when the label agrees', () => {
    const at = now - 2.5 * 3_600_000;
    const row = `<div data-testid="ReactionFacepileCollection-urn:li:activity:${BigInt(at) << 22n}"></div>`;
    expect(readPost({ row })?.at).toEqual({ ok: true, value: { at, low: at, high: at } });
  });
});

describe('comments of V2', () => {
  const read = (...items: string[]) => {
    document.body.innerHTML = v2List(...items);
    return network
      .findComments(document.body, feed)
      .map((element) => network.readComment(element, feed));
  };

  it('are read once each, with replies under their thread', () => {
    const comments = read(
      v2Comment('71', { reactions: '4', replies: '2 réponses' }),
      v2Comment('72', { reply: true }),
      v2Comment('73', { reply: true }),
      v2Comment('74'),
    );
    expect(comments.map((comment) => [comment?.key, comment?.parentKey])).toEqual([
      ['linkedin:71', null],
      ['linkedin:72', 'linkedin:71'],
      ['linkedin:73', 'linkedin:71'],
      ['linkedin:74', null],
    ]);
    expect(comments[0]).toMatchObject({
      postKey: 'linkedin:7300000000000000001',
      author: { value: { name: 'Ana 71', handle: 'ana-71' } },
      text: { value: 'Merci Bo' },
      at: { ok: true },
      reactions: exactly(4),
      replies: exactly(2),
    });
    expect(comments[1]?.replies).toEqual({ ok: false, why: 'absent' });
  });

  it('belong to the post around them', () => {
    document.body.innerHTML = `<main><div data-testid="mainFeed">${v2Post({ extra: v2List(v2Comment('71')) })}</div></main>`;
    const [comment] = network.findComments(document.body, feed);
    const [post] = network.findPosts(document.body);
    expect(network.readComment(comment!, feed)?.postKey).toBe(network.readPost(post!, feed)?.key);
  });

  it('open their reply box by the last button that opens no menu', () => {
    read(v2Comment('71'));
    const pressed = vi.fn();
    document.body.addEventListener('click', ({ target }) =>
      pressed((target as Element).textContent),
    );
    expect(network.openReply(network.findComments(document.body, feed)[0]!)).toBe(true);
    expect(pressed).toHaveBeenCalledWith('Répondre');
  });
});

describe('boxes of V2', () => {
  it('answer the comment before them, whatever they mention, or the post', () => {
    document.body.innerHTML = v2List(
      v2Box(),
      v2Comment('71'),
      '<div isdisplayedbindingkey="1"></div>',
      v2Comment('72', { reply: true }),
      v2Box('Ana 71'),
      v2Comment('73'),
    );
    const places = [...document.querySelectorAll('.ProseMirror')].map((editor) =>
      network.placeOf(editor, feed),
    );
    expect(places).toEqual([
      { purpose: 'comment', answers: { kind: 'post', key: 'linkedin:7300000000000000001' } },
      { purpose: 'reply', answers: { kind: 'comment', key: 'linkedin:72' } },
    ]);
  });
});
