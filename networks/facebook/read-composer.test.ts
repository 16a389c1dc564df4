// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { network } from './index';
import { card, comment, compactBar, contextAt, draw, FEED, message } from './sample-markup';

describe('composers', () => {
  const editor = (label: string, more = '') =>
    `<form role="presentation"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" ${more}><p></p></div></form>`;
  const places = (context = FEED) =>
    [...document.querySelectorAll('[contenteditable]')].map((element) =>
      network.placeOf(element, context),
    );
  const onPost = { purpose: 'comment', answers: { kind: 'post', key: 'facebook:55' } };
  const onComment = { purpose: 'reply', answers: { kind: 'comment', key: 'facebook:77' } };

  it('tells the post’s editor from a thread’s by where they stand', () => {
    draw(
      card(
        `${message('x')}<div><div>${comment()}<div>${editor('?')}</div></div><div>${comment({ id: '80' })}</div></div><div>${editor('??')}</div>`,
      ),
    );
    expect(places()).toEqual([onComment, onPost].map((place) => place));
  });

  it.each([
    'Répondre à Ana Ruiz…',
    'Reply to Ana Ruiz',
    'Antworte Ana Ruiz',
    'Rispondi a Ana Ruiz',
  ])('with one thread only, by its label: %s', (label) => {
    draw(card(`${message('x')}<div><div>${comment()}<div>${editor(label)}</div></div></div>`));
    expect(places()).toEqual([onComment]);
  });

  it('with one thread only, takes another label for the post’s own', () => {
    draw(
      card(
        `${message('x')}<div><div>${comment()}</div></div><div>${editor('Commenter en tant que Lignes du Val')}</div>`,
      ),
    );
    expect(places()).toEqual([onPost]);
  });

  it('never takes a message box for a reply box', () => {
    document.body.innerHTML = `<div role="main">${card(message('x'))}</div><div data-pagelet="MWChatTab">${editor('Aa')}</div><div>${editor('Message')}</div><div>${editor('Nachricht schreiben')}</div><div>${editor('?')}</div>`;
    expect(places().map((place) => place?.purpose)).toEqual([
      'message',
      'message',
      'message',
      undefined,
    ]);
    expect(places(contextAt('/messages/t/1')).map((place) => place?.purpose)).toEqual(
      Array(4).fill('message'),
    );
  });

  it('takes the dialog without a post for a new post', () => {
    document.body.innerHTML = `<div role="dialog">${editor('Quoi de neuf ?')}</div>`;
    expect(places()).toEqual([{ purpose: 'post', answers: null }]);
  });

  it.each([
    ['Commenter en tant que Lignes du Val…', 'Lignes du Val'],
    ['Comment as Lignes du Val', 'Lignes du Val'],
    ['Answer as Lignes du Val', 'Lignes du Val'],
    ['Comentar como Lignes du Val', 'Lignes du Val'],
    ['Kommentieren als Lignes du Val', 'Lignes du Val'],
    ['Commenta come Lignes du Val', 'Lignes du Val'],
    ['Als Lignes du Val kommentieren', 'Lignes du Val'],
  ])('reads who speaks: %s', (label, name) => {
    draw(card(editor(label)));
    expect(network.readSpeaker(document, FEED)).toEqual({
      ok: true,
      value: { handle: null, name, address: null },
    });
  });

  it('knows the speaker’s handle where the navigation links to that name, and the name alone elsewhere', () => {
    const navigation = (name: string) =>
      `<div role="navigation"><ul><li><a href="/camille.d"><svg></svg><span>${name}</span></a></li></ul></div>`;
    const speaker = () => network.readSpeaker(document, FEED);
    document.body.innerHTML = navigation('Camille D') + card(editor('Comment as Camille D'));
    expect(speaker()).toMatchObject({ value: { handle: 'camille.d', name: 'Camille D' } });
    document.body.innerHTML = navigation('Camille D') + card(editor('Comment as Lignes du Val'));
    expect(speaker()).toMatchObject({ value: { handle: null, name: 'Lignes du Val' } });
    document.body.innerHTML = navigation('Camille D');
    expect(speaker()).toMatchObject({ value: { handle: 'camille.d' } });
  });

  it('says so when nobody does', () => {
    draw(card(editor('Écrivez un commentaire…')));
    expect(network.readSpeaker(document, FEED)).toEqual({ ok: false, why: 'absent' });
  });

  it('opens a reply by the button that is no Like, and a post’s box by its bar', () => {
    const root = draw(card(message('x') + compactBar('1', '2', '3') + comment()));
    const clicks = vi.fn((event: Event) => (event.target as Element).textContent?.trim());
    root.addEventListener('click', clicks);
    expect(network.openReply(network.findComments(root, FEED)[0]!)).toBe(true);
    expect(network.openReply(network.findPosts(root)[0]!)).toBe(true);
    expect(clicks.mock.results.map((result) => result.value)).toEqual(['Responder', '2']);
    root.removeEventListener('click', clicks);
  });
});
