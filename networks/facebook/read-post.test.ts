// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  card,
  comment,
  compactBar,
  contextAt,
  draw,
  exact,
  message,
  NOW,
  readPosts,
  unmarkedBar,
} from './sample-markup';

describe('posts', () => {
  it('reads a French card with the compact bar', () => {
    const root = draw(
      card(
        message(
          'Trafic interrompu 🚇<br>Merci <a href="/hashtag/patience">#patience</a> <div role="button">Voir plus</div>',
        ) + compactBar('1,2&nbsp;k', '9', 'Partager'),
      ),
    );
    expect(readPosts(root)).toEqual([
      {
        key: 'facebook:pfbid0AbC',
        address: 'https://www.facebook.com/lignesduval/posts/pfbid0AbC',
        author: {
          ok: true,
          value: {
            handle: 'lignesduval',
            name: 'Lignes du Val',
            address: 'https://www.facebook.com/lignesduval',
          },
        },
        text: { ok: true, value: 'Trafic interrompu 🚇\nMerci #patience' },
        truncated: true,
        language: 'fr',
        at: {
          ok: true,
          value: { at: NOW - 7_200_000, low: NOW - 10_800_000 + 1, high: NOW - 7_200_000 },
        },
        counters: {
          reactions: { ok: true, value: { value: 1200, low: 1150, high: 1249 } },
          comments: exact(9),
          shares: { ok: false, why: 'absent' },
          views: { ok: false, why: 'absent' },
          saves: { ok: false, why: 'absent' },
        },
        promoted: false,
      },
    ]);
  });

  it.each([
    ['Alle Reaktionen:', '3 Kommentare', '12 Mal geteilt'],
    ['Toutes les réactions :', '3 commentaires', '12 partages'],
    ['Tutte le reazioni:', '3 commenti', '12 condivisioni'],
    ['Minden reakció:', '3 hozzászólás', '12 megosztás'],
  ])('reads the row above the bar: %s', (all, comments, shares) => {
    const row = `<div data-visualcompletion="ignore-dynamic"><div><span role="toolbar" aria-label="t"><div role="button" aria-label="Love: 3 x"></div></span>
      <div role="button"><div>${all}</div><span aria-hidden="true"><span>519</span></span><span>519</span></div>
      <div role="button"><span dir="auto">${comments}</span></div><div role="button"><span dir="auto">${shares}</span></div></div>
      ${compactBar('Like', 'Comment', 'Share')}</div>`;
    const [post] = readPosts(draw(card(message('x') + row)));
    expect(post?.counters).toMatchObject({
      reactions: exact(519),
      comments: exact(3),
      shares: exact(12),
    });
  });

  const rowOf = (...buttons: string[]) =>
    `<div data-visualcompletion="ignore-dynamic"><div><div><span role="toolbar" aria-label="t"><div role="button" aria-label="Love: 30 x"></div><div role="button" aria-label="Haha: 9 x"></div><div role="button" aria-label="Like: 8 x"></div></span>
      ${buttons.map((inside) => `<div role="button">${inside}</div>`).join('</div><div>')}</div></div>
      ${compactBar('Like', 'Comment', 'Share')}</div>`;
  const twice = (words: string) =>
    `<div>All reactions:</div><span aria-hidden="true"><span><span>${words}</span></span></span><span><span>${words}</span></span>`;

  it.each([
    ['Jane Doe and 46 others', 47, 47],
    ['Vous, Anne Lebrun et 46 autres personnes', 48, 48],
    ['Ligne 12 et 46 autres personnes', 47, 47],
    ['Anne Lebrun et 1,2 K autres personnes', 1151, 1250],
  ])('counts those that the row names with the others: %s', (words, low, high) => {
    const [post] = readPosts(draw(card(message('x') + rowOf(twice(words), '3 comments'))));
    expect(post?.counters).toMatchObject({
      reactions: { value: { low, high } },
      comments: exact(3),
      shares: { ok: false },
    });
  });

  it.each([['12 megosztás'], ['12 jaettu']])(
    'in a language that nobody listed takes a number alone neither for comments nor for shares: %s',
    (words) => {
      const [post] = readPosts(draw(card(message('x') + rowOf(twice('519'), words))));
      expect(post?.counters).toMatchObject({
        reactions: exact(519),
        comments: { ok: false },
        shares: { ok: false },
      });
    },
  );

  it('reads a row in other digits', () => {
    const html = card(message('x') + rowOf(twice('٥١٩'), '٣ تعليقات', '١٢ مشاركة'));
    const [post] = readPosts(draw(html));
    expect(post?.counters).toMatchObject({
      reactions: exact(519),
      comments: exact(3),
      shares: exact(12),
    });
  });

  it('reads one post for a shared one, without the words of the original', () => {
    const original = `<div data-ad-rendering-role="profile_name"><h4><a href="/other">Other</a></h4></div>${message('theirs')}`;
    const [post, ...others] = readPosts(draw(card(original + compactBar('1', '2', '3'))));
    expect(others).toEqual([]);
    expect(post?.text).toEqual({ ok: true, value: '' });
    expect(post?.author).toMatchObject({ value: { handle: 'lignesduval' } });
  });

  it('names the member, not the group', () => {
    const member = '<a href="/groups/12/user/34/?__cft__[0]=a">Zoé</a>';
    const html = card(message('x') + compactBar('', '', ''), {
      name: 'Le groupe',
      href: '/groups/12/',
    }).replace('<span><a role', `${member}<span><a role`);
    const [post] = readPosts(draw(html));
    expect(post?.author).toEqual({
      ok: true,
      value: { handle: '34', name: 'Zoé', address: 'https://www.facebook.com/groups/12/user/34/' },
    });
  });

  it('ignores decoys, emptied cards and suggestions', () => {
    const root =
      draw(`<div aria-posinset="1"></div><div aria-posinset="2"><h3>People you may know</h3></div>
      <div aria-hidden="true">${card(message('decoy') + compactBar('1', '2', '3'))}</div>`);
    expect(readPosts(root)).toEqual([]);
  });

  it('says that a shuffled date is obscured', () => {
    const [post] = readPosts(draw(card(message('x'), { time: '<span>a</span>'.repeat(24) })));
    expect(post?.at).toEqual({ ok: false, why: 'obscured' });
  });

  it('finds the card around a change inside it, and posts without any card', () => {
    const root = draw(
      card(message('<b id="changed">x</b>')) +
        `<div><div><div data-ad-rendering-role="profile_name"><a href="/a.b">A</a></div></div><p>${compactBar('4', '', '')}</p></div>`,
    );
    const changed = root.querySelector('#changed') as Element;
    expect(readPosts(changed).map((post) => post?.text)).toEqual([{ ok: true, value: 'x' }]);
    expect(readPosts(root).map((post) => post?.author.ok && post.author.value.handle)).toEqual([
      'lignesduval',
      'a.b',
    ]);
  });

  it('keys a card without links by author and opening words, the same before and after « Voir plus »', () => {
    const html = (text: string) => card(message(text)).replace(/<span><a role[\s\S]*?<\/span>/, '');
    const opening =
      'Ligne B : le trafic reprend peu à peu entre la gare et le port, merci de votre patience';
    const [short] = readPosts(draw(html(`${opening}… <div role="button">Voir plus</div>`)));
    const [long] = readPosts(draw(html(`${opening} ce matin. Bonne journée à tous.`)));
    expect(short?.key).toMatch(/^facebook:~/);
    expect(long?.key).toBe(short?.key);
  });

  it('takes the number that comments carry as soon as there are any', () => {
    const [post] = readPosts(draw(card(message('x') + comment({ post: '5512' }))));
    expect(post?.key).toBe('facebook:5512');
  });

  it.each([
    ['Like', 'Leave a comment', 'All reactions:', '23 comments'],
    ['J’aime', 'Laissez un commentaire', 'Toutes les réactions :', '23 commentaires'],
    ['Me gusta', 'Dejar un comentario', 'Todas las reacciones:', '23 comentarios'],
    ['Gefällt mir', 'Kommentar hinterlassen', 'Alle Reaktionen:', '23 Kommentare'],
    ['Mi piace', 'Lascia un commento', 'Tutte le reazioni:', '23 commenti'],
    ['Curtir', 'Deixe um comentário', 'Todas as reações:', '23 comentários'],
  ])('finds and reads posts without any mark, by the button to comment: %s', (...labels) => {
    const post = (handle: string) =>
      `<div><div><h2><a href="/${handle}">${handle}</a></h2></div><div dir="auto" style="text-align: start;">Bonjour</div>${unmarkedBar(...labels)}</div>`;
    const read = readPosts(draw(post('a.b') + post('c.d')));
    expect(read.map((one) => one?.author.ok && one.author.value.handle)).toEqual(['a.b', 'c.d']);
    expect(read[0]?.counters).toMatchObject({ reactions: exact(1234), comments: exact(23) });
  });

  it.each(['Comment', 'Commenter', 'Comentar', 'Kommentieren', 'Commenta'])(
    'reads each reel of the viewer, its numbers beside the buttons: %s',
    (label) => {
      const reel = (id: string, count: string) =>
        `<div><div data-video-id="${id}"><h2><a href="/lignesduval">Lignes du Val</a></h2><div dir="auto">Coulisses ${id}</div></div>
        <div>${[label, 'x', 'y'].map((_, at) => `<div><div role="button" aria-label="${at === 1 ? label : '?'}"></div><span>${at === 1 ? count : '46K'}</span></div>`).join('')}</div></div>`;
      document.body.innerHTML = `<div role="main"><div>${reel('17', '321')}${reel('18', '4')}</div></div>`;
      const read = readPosts(document.documentElement, contextAt('/reel/17'));
      expect(read.map((one) => [one?.key, one?.text, one?.counters.comments])).toEqual([
        ['facebook:17', { ok: true, value: 'Coulisses 17' }, exact(321)],
        ['facebook:18', { ok: true, value: 'Coulisses 18' }, exact(4)],
      ]);
    },
  );
});
