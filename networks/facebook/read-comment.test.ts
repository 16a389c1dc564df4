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
  readComments,
  readPosts,
} from './sample-markup';

describe('comments', () => {
  const thread = comment({
    after: comment({
      id: '78',
      name: 'Bo',
      label: 'Respuesta de Bo al comentario de Ana Ruiz',
      text: 'uno</div><div dir="auto" style="text-align: start;">dos',
      query: 'comment_id=77&amp;reply_comment_id=78',
      time: '24 min',
    }),
  });

  it('reads a comment and the reply nested in it, each with its own text', () => {
    const [first, reply, ...others] = readComments(draw(card(message('x') + thread)));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      key: 'facebook:77',
      postKey: 'facebook:55',
      parentKey: null,
      author: {
        value: {
          handle: 'ana.ruiz',
          name: 'Ana Ruiz',
          address: 'https://www.facebook.com/ana.ruiz',
        },
      },
      text: { value: 'Hola' },
      language: 'es',
      at: { value: { at: NOW - 3_600_000 } },
      reactions: { ok: false, why: 'absent' },
    });
    expect(reply).toMatchObject({
      key: 'facebook:78',
      parentKey: 'facebook:77',
      text: { value: 'uno\ndos' },
      at: { value: { at: NOW - 24 * 60_000 } },
    });
  });

  it('finds the parent by the wrapper, and by the label where nothing nests', () => {
    const wrapped = `<div data-commentid="1"><div>${comment({ id: '1' })}<div data-commentid="2"><div>${comment({ id: '2' })}</div></div></div></div>`;
    expect(readComments(draw(card(wrapped))).map((one) => [one?.key, one?.parentKey])).toEqual([
      ['facebook:1', null],
      ['facebook:2', 'facebook:1'],
    ]);
    const beside = `<div>${comment({ id: '3' })}<div>${comment({ id: '4', label: 'Antwort von Bo auf Anas Kommentar vor 2 Std.' })}</div></div><div>${comment({ id: '5' })}</div>`;
    expect(readComments(draw(card(beside))).map((one) => one?.parentKey)).toEqual([
      null,
      'facebook:3',
      null,
    ]);
  });

  it.each([
    ['2 réactions ; voir qui a réagi à ce contenu', '2', 2],
    ['1 reaction; see who reacted to this', '', 1],
    ['1.204 Reaktionen', '1204', 1204],
  ])('reads reactions: %s', (label, shown, value) => {
    const [one] = readComments(
      draw(
        card(comment({ after: `<div role="button" aria-label="${label}">${shown}<img></div>` })),
      ),
    );
    expect(one?.reactions).toEqual(exact(value));
  });

  it.each([
    'Voir les 3 réponses',
    'View all 3 replies',
    'Ver las 3 respuestas',
    '3 Antworten ansehen',
    'Visualizza 3 risposte',
    'Ver 3 respostas',
  ])('reads how many replies there are: %s', (text) => {
    const html = `<div><div>${comment()}</div><div><div role="button"><span>${text}</span></div></div></div><div>${comment({ id: '9' })}</div>`;
    expect(readComments(draw(card(html))).map((one) => one?.replies)).toEqual([
      exact(3),
      { ok: false, why: 'absent' },
    ]);
  });

  it('falls back on the label for the name and the time', () => {
    const bare =
      '<div data-commentid="6"><div role="article" aria-label="Commentaire de Léa Blanc il y a 21 heures"><span dir="auto" lang="fr">Oui</span></div></div>';
    const [one] = readComments(draw(card(message('x') + bare)));
    expect(one?.author).toEqual({
      ok: true,
      value: { handle: null, name: 'Léa Blanc', address: null },
    });
    expect(one?.at).toMatchObject({ value: { at: NOW - 21 * 3_600_000 } });
  });

  it('reads the number behind the wrapper too, and not that of the next thread', () => {
    const fold = '<div><div role="button"><span>View all 3 replies</span></div></div>';
    const wrapped = (id: string, inside = '') =>
      `<div data-commentid="${id}"><div>${comment({ id })}</div>${inside}</div>`;
    const html = `<div>${wrapped('91')}</div><div>${wrapped('92')}${fold}</div>${wrapped('93', fold)}`;
    expect(readComments(draw(card(html))).map((one) => one?.replies)).toEqual([
      { ok: false, why: 'absent' },
      exact(3),
      exact(3),
    ]);
  });

  it('takes the number of replies, not one in a name, and adds those already there to "more"', () => {
    const fold = (text: string) => `<div><div role="button"><span>${text}</span></div></div>`;
    const thread = (id: string, text: string, reply = '') =>
      `<div data-commentid="${id}"><div>${comment({ id })}</div>${reply}${fold(text)}</div>`;
    const reply = comment({
      id: '95',
      label: 'Réponse de Bo au commentaire de Ana Ruiz il y a 1 h',
    });
    const html =
      thread('91', 'Équipe 76 a répondu · 3 réponses1 h') +
      thread('92', 'Voir 4 autres réponses', `<div data-commentid="95">${reply}</div>`);
    expect(readComments(draw(card(html))).map((one) => one?.replies)).toEqual([
      exact(3),
      exact(5),
      { ok: false, why: 'absent' },
    ]);
  });

  it('reads a comment known by its label alone: its author’s link, not one in the text', () => {
    const bare = (label: string) =>
      `<ul><li><div role="article" aria-label="${label}"><a href="/groups/1/user/300/">Bo Chen</a><div dir="auto"><a href="/acme">Acme</a> non</div><a href="/groups/1/posts/71/?comment_id=920">2 h</a></div></li></ul>`;
    const root = draw(card(message('x') + bare('Commentaire de Bo Chen il y a 2 heures')));
    expect(readComments(root)).toMatchObject([
      {
        key: 'facebook:920',
        author: { value: { handle: '300', name: 'Bo Chen' } },
        text: { value: 'Acme non' },
      },
    ]);
  });

  it('agrees with its post on the key, whatever the address says', () => {
    const root = draw(card(message('x') + comment({ post: '5512' }))).ownerDocument;
    root.body.innerHTML = root.body.innerHTML.replace('role="feed"', '');
    const context = contextAt('/photo/?fbid=3001&set=a.1');
    const [post] = readPosts(root.documentElement, context);
    const [one] = readComments(root.documentElement, context);
    expect(one?.postKey).toBe(post?.key);
  });

  it('belongs to the video beside whose column it stands', () => {
    document.body.innerHTML = `<div role="main">${card(message('x') + compactBar('1', '2', '3'))}</div><div role="complementary">${comment({ post: '9' })}</div>`;
    const context = contextAt('/watch/?v=4001');
    const [one] = readComments(document.documentElement, context);
    expect(one?.postKey).toBe(readPosts(document.documentElement, context)[0]?.key);
  });
});
