// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadingContext } from '../contract';
import { network } from '.';
import { article, quotedPost, type SampleArticle, timeline } from './article.sample';

const exactly = (value: number) => ({ ok: true, value: { value, low: value, high: value } });

function contextAt(path: string): ReadingContext {
  const address = new URL(path, 'https://x.com');
  return { address, page: network.pageAt(address), language: 'fr', now: Date.now() };
}

function read(sample: SampleArticle, path = '/home') {
  document.body.innerHTML = timeline(article(sample));
  const [element] = network.findPosts(document.body);
  return network.readPost(element!, contextAt(path));
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('readPost on X', () => {
  it('reads who, what, when and where', () => {
    expect(
      read({ id: '1234', handle: 'Metro', name: 'Métro <img alt="🚇">', text: 'Salut' }),
    ).toMatchObject({
      key: 'x:1234',
      address: 'https://x.com/Metro/status/1234',
      author: {
        ok: true,
        value: { handle: 'Metro', name: 'Métro 🚇', address: 'https://x.com/Metro' },
      },
      text: { ok: true, value: 'Salut' },
      at: { ok: true, value: { at: Date.UTC(2026, 2, 4, 10), low: Date.UTC(2026, 2, 4, 10) } },
      promoted: false,
      truncated: false,
      language: 'fr',
    });
  });

  it('reads text as drawn: line breaks, emoji, mentions, cut links', () => {
    const text =
      '<span>Bonjour </span><div><span><a href="/ana">@ana</a></span></div><span> !\n\nVoir </span><img alt="👉"><a href="https://t.co/x"><span aria-hidden="true">https://</span>exemple.fr/horaires<span aria-hidden="true">/ligne/12</span><span aria-hidden="true">…</span></a>';
    expect(read({ text })?.text).toEqual({
      ok: true,
      value: 'Bonjour @ana !\n\nVoir 👉exemple.fr/horaires…',
    });
  });

  it('leaves out what the reply window repeats without its action bar', () => {
    document.body.innerHTML = `<div role="dialog">${article({ id: '300' })}</div>`;
    const [element] = network.findPosts(document.body);
    expect(network.readPost(element!, contextAt('/compose/post'))?.key).toBe('x:300');
    element!.querySelector('[role="group"]')!.remove();
    expect(network.readPost(element!, contextAt('/compose/post'))).toBeNull();
  });

  it('takes no reply for a post once the reply window has changed the address', () => {
    const inWindow = article({ id: '300' }).replace('<article', '<article tabindex="-1"');
    document.body.innerHTML = `${article({ id: '300' })}<div role="dialog">${inWindow}</div>`;
    const [element] = network.findPosts(document.body);
    expect(network.readPost(element!, contextAt('/compose/post'))).toBeNull();
    expect(network.readPost(element!, contextAt('/home'))?.key).toBe('x:300');
  });

  it.each(['und', 'zxx', 'qme', 'qht'])('knows that %s is no language', (language) => {
    expect(read({ language })?.language).toBeNull();
  });

  it.each([
    ['fr', '1499 réponses. Réponse', "8796 J'aime. J'aime"],
    ['de', '1499 Antworten.', '8796 „Gefällt mir“-Angaben.'],
    ['es', '1499 Respuestas. Respuesta', '8796 Me gusta. Marcó como Me gusta'],
    ['pt', '1499 Respostas. Resposta', '8796 Curtidas. Curtiu'],
    ['it', '1499 risposte. Rispondi', '8796 Mi piace. Hai messo Mi piace'],
  ])('reads exact numbers from labels and zeros from bare ones (%s)', (_, reply, like) => {
    const post = read({
      buttons: [
        ['reply', reply, '1 k'],
        ['unretweet', 'Repost'],
        ['unlike', like, '8,7 k'],
        ['bookmark', 'X'],
      ],
      groupLabel: '1499 a, 8796 b, 77 c, 90000 d',
      viewsLabel: '90000 d. e',
    });
    expect(post?.counters).toEqual({
      comments: exactly(1499),
      shares: exactly(0),
      reactions: exactly(8796),
      saves: exactly(77),
      views: exactly(90000),
    });
  });

  it('takes a number without label as cut at its last shown digit', () => {
    const post = read({
      button: 'div',
      buttons: [
        ['reply', '', '1 mil'],
        ['retweet', '', '15 mil'],
        ['like', '', '5,9 mi'],
      ],
    });
    expect(post?.counters.comments).toEqual({
      ok: true,
      value: { value: 1000, low: 1000, high: 1999 },
    });
    expect(post?.counters.shares).toEqual({
      ok: true,
      value: { value: 15000, low: 15000, high: 15999 },
    });
    expect(post?.counters.reactions).toEqual({
      ok: true,
      value: { value: 5_900_000, low: 5_900_000, high: 5_999_999 },
    });
  });

  it('says views are absent on posts that have none, and reads those beside the date', () => {
    expect(read({})?.counters.views).toEqual({ ok: false, why: 'absent' });
    const views = '<span data-testid="app-text-transition-container">5,9 mi</span> Visualizações';
    expect(read({ focal: true, middle: views })?.counters.views).toMatchObject({
      value: { low: 5_900_000 },
    });
  });

  it('leaves a quoted post out, even when the outer one has no text', () => {
    const post = read(
      { text: '', middle: quotedPost, focal: true, id: '555' },
      '/metro/status/555',
    );
    expect(post).toMatchObject({
      key: 'x:555',
      text: { value: '' },
      language: null,
      author: { value: { handle: 'lignes_metro' } },
    });
    expect(post?.at).toMatchObject({ value: { at: Date.UTC(2026, 2, 4, 10) } });
  });

  it('leaves a quoted post out whose card is named, or not marked at all', () => {
    for (const card of ['data-testid="quoteTweet"', '']) {
      const post = read({
        text: '',
        middle: `<div ${card}><div data-testid="User-Name"><a href="/autre"><span>Autre</span></a></div><a href="/autre/status/99"><time datetime="2020-01-01T00:00:00.000Z"></time></a><div data-testid="tweetText">Quoted words</div></div>`,
      });
      expect(post).toMatchObject({ key: 'x:200', text: { value: '' } });
    }
  });

  it('reads from the label of the bar what has no button', () => {
    expect(
      read({
        buttons: [['reply', '40 réponses. Réponse']],
        groupLabel: "40 réponses, 254 J''aime, 206 signets, 54417 vues",
      })?.counters,
    ).toEqual({
      comments: exactly(40),
      shares: exactly(0),
      reactions: exactly(254),
      saves: exactly(206),
      views: exactly(54417),
    });
  });

  it('prefers the exact number of the label to a shortened one', () => {
    expect(
      read({ buttons: [['like', '', '8,7 k']], groupLabel: "8796 J''aime" })?.counters.reactions,
    ).toEqual(exactly(8796));
  });

  it('knows an advert, which shows no date, from videos in posts', () => {
    const undated = article({}).replace(/<time.*?<\/time>/, '');
    document.body.innerHTML = timeline(`<div data-testid="placementTracking">${undated}</div>`);
    const post = network.readPost(network.findPosts(document.body)[0]!, contextAt('/home'));
    expect(post).toMatchObject({ promoted: true, at: { ok: false, why: 'hidden' } });
    expect(read({ middle: '<div data-testid="placementTracking"></div>' })?.promoted).toBe(false);
  });

  it('reads no skeleton, and says when the author is gone', () => {
    document.body.innerHTML = '<article data-testid="tweet"></article>';
    expect(network.readPost(network.findPosts(document.body)[0]!, contextAt('/home'))).toBeNull();
    document.body.innerHTML = article({}).replace('User-Name', 'Renamed');
    expect(
      network.readPost(network.findPosts(document.body)[0]!, contextAt('/home'))?.author,
    ).toEqual({ ok: false, why: 'changed' });
  });

  it('takes the id of the page for its own post when it shows no link', () => {
    document.body.innerHTML = article({ focal: true }).replace(/<a href="[^"]*status.*?<\/a>/, '');
    expect(
      network.readPost(network.findPosts(document.body)[0]!, contextAt('/i/web/status/77'))?.key,
    ).toBe('x:77');
  });

  it('takes the first article without any id for the page’s own, unless another is', () => {
    const bare = article({ handle: 'ana' }).replace(/<a href="[^"]*status.*?<\/a>/, '');
    const keysAt = (html: string) => {
      document.body.innerHTML = html;
      return network
        .findPosts(document.body)
        .map((element) => network.readPost(element, contextAt('/i/web/status/77'))?.key);
    };
    expect(keysAt(timeline(article({ id: '50' }), bare, bare))).toEqual([
      'x:50',
      'x:77',
      undefined,
    ]);
    expect(keysAt(timeline(article({ id: '77' }), bare))).toEqual(['x:77', undefined]);
  });

  it('finds the post around a changed part and none in message windows', () => {
    document.body.innerHTML = `${timeline(article({}))}<div data-testid="DMDrawer">${article({ id: '9' })}</div>`;
    expect(network.findPosts(document.querySelector('[data-testid="tweetText"]')!)).toHaveLength(1);
    expect(network.findPosts(document.body)).toHaveLength(1);
  });

  it.each(['querySelectorAll', 'closest', 'parentNode', 'attributes'])(
    'is not stopped by a form with a field named %s',
    (name) => {
      document.body.innerHTML = `<form><input name="${name}">${timeline(article({ text: `<form><input name="${name}"></form>Salut` }))}</form>`;
      const [element] = network.findPosts(document.querySelector('form')!);
      expect(network.readPost(element!, contextAt('/home'))?.text).toEqual({
        ok: true,
        value: 'Salut',
      });
    },
  );
});
