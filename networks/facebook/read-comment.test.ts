// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card, comment, draw, exact, message, NOW, readComments } from './sample-markup';

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
});
