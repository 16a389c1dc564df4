// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { network } from './index';
import { caption, comment, contextAt, draw, page, thread } from './sample-markup';

const PAGE = contextAt('/p/CoDe1/');
const exact = (value: number) => ({ ok: true, value: { value, low: value, high: value } });
const readComments = (root: Element) =>
  network.findComments(root, PAGE).map((element) => network.readComment(element, PAGE));
const unfold = (text: string) =>
  `<div><div role="button"><span dir="auto">${text}</span></div></div>`;

describe('comments', () => {
  it('reads a row', () => {
    const row = comment({
      text: 'Enfin ! <a href="/x/">@x</a> 😍',
      likes: '1\u202f279\u00a0J’aime',
    });
    expect(readComments(draw(page(caption('x') + thread(row))))).toEqual([
      {
        key: 'instagram:11',
        postKey: 'instagram:CoDe1',
        parentKey: null,
        address: 'https://www.instagram.com/p/CoDe1/c/11/',
        author: {
          ok: true,
          value: {
            handle: 'ana.ruiz',
            name: 'ana.ruiz',
            address: 'https://www.instagram.com/ana.ruiz/',
          },
        },
        text: { ok: true, value: 'Enfin ! @x 😍' },
        truncated: false,
        language: null,
        at: {
          ok: true,
          value: {
            at: Date.UTC(2026, 8, 19, 10),
            low: Date.UTC(2026, 8, 19, 10),
            high: Date.UTC(2026, 8, 19, 10),
          },
        },
        reactions: exact(1279),
        replies: { ok: false, why: 'absent' },
      },
    ]);
  });

  it.each([
    ['Voir les 3 réponses', 'Répondre'],
    ['View all 3 replies', 'Reply'],
    ['Ver las 3 respuestas', 'Responder'],
    ['Alle 3 Antworten ansehen', 'Antworten'],
    ['Mostra tutte e 3 le risposte', 'Rispondi'],
    ['Ver todas as 3 respostas', 'Responder'],
  ])('reads how many replies there are, and only for their comment: %s', (text, reply) => {
    const first = thread(comment({ likes: '5 likes', reply }), unfold(text));
    const read = readComments(
      draw(page(caption('x') + first + thread(comment({ id: '12', reply })))),
    );
    expect(read.map((one) => [one?.reactions, one?.replies])).toEqual([
      [exact(5), exact(3)],
      [
        { ok: false, why: 'absent' },
        { ok: false, why: 'absent' },
      ],
    ]);
  });

  it('finds the parent of replies set under a comment', () => {
    const replies = `<div><div>${comment({ id: '21' })}</div><div>${comment({ id: '22' })}</div></div>`;
    const root = draw(
      page(caption('x') + thread(comment(), replies) + thread(comment({ id: '12' }))),
    );
    expect(readComments(root).map((one) => [one?.key, one?.parentKey])).toEqual([
      ['instagram:11', null],
      ['instagram:21', 'instagram:11'],
      ['instagram:22', 'instagram:11'],
      ['instagram:12', null],
    ]);
  });

  it('finds the parent in a reply’s own permalink', () => {
    const root = draw(page(caption('x') + thread(comment()) + thread(comment({ id: '11/r/31' }))));
    expect(readComments(root).map((one) => [one?.key, one?.parentKey])).toEqual([
      ['instagram:11', null],
      ['instagram:31', 'instagram:11'],
    ]);
  });

  it('finds the row around a change inside it', () => {
    const root = draw(
      page(caption('x') + thread(comment({ text: '<b>Oui</b>' })) + thread(comment({ id: '12' }))),
    );
    expect(readComments(root.querySelector('b') as Element).map((one) => one?.key)).toEqual([
      'instagram:11',
    ]);
  });

  it('opens a reply by its button', () => {
    const root = draw(page(caption('x') + thread(comment({ likes: '3 J’aime', reply: 'Svara' }))));
    const clicked = vi.fn((event: Event) => (event.target as Element).textContent);
    root.addEventListener('click', clicked, { once: true });
    expect(network.openReply(network.findComments(root, PAGE)[0]!)).toBe(true);
    expect(clicked).toHaveReturnedWith('Svara');
  });

  describe('in lists, as in dialogs of 2024', () => {
    const item = (by: string, text: string, inside: string) =>
      `<li><div><div><div role="button"><canvas></canvas><a href="/${by}/"><img></a></div></div><div>${text}<span>${inside}</span></div></div></li>`;
    const answer = (by: string, at: string, text: string, more = '') =>
      `<div role="button">${item(by, `<h3><a href="/${by}/">${by}</a></h3><span dir="auto">${text}</span>`, `<time datetime="${at}">3 sem</time>${more}<button><span>Répondre</span></button><button><svg role="img" aria-label="Options"></svg></button>`)}</div>`;
    const dialog = `<div role="dialog"><article><header><a href="/val/">val</a></header><ul>
      ${item('val', '<h2><a href="/val/">val</a></h2><h1 dir="auto">Bonjour</h1>', '<time datetime="2024-05-02T07:00:00Z">3 sem</time>')}
      <ul>${answer('ana', '2024-05-02T08:00:00Z', 'Super', '<button><span>1\u202f279 J’aime</span></button>')}<li><ul><li><button>Voir les 2 réponses</button></li>${answer('val', '2024-05-02T09:00:00Z', 'Merci')}</ul></li></ul>
      <ul>${answer('tom', '2024-05-02T10:00:00Z', 'Bof')}</ul></ul>
      <a href="/p/CoDe1/"><time datetime="2024-05-02T07:00:00Z">2 mai</time></a></article></div>`;

    it('reads comments whose dates have no links, and no caption', () => {
      const read = readComments(draw(dialog));
      const [ana, , tom] = read;
      expect(read.map((one) => [one?.text, one?.reactions.ok, one?.replies])).toEqual([
        [{ ok: true, value: 'Super' }, true, exact(2)],
        [{ ok: true, value: 'Merci' }, false, { ok: false, why: 'absent' }],
        [{ ok: true, value: 'Bof' }, false, { ok: false, why: 'absent' }],
      ]);
      expect(read.map((one) => one?.parentKey)).toEqual([null, ana?.key, null]);
      expect(ana).toMatchObject({
        postKey: 'instagram:CoDe1',
        author: { value: { handle: 'ana' } },
      });
      expect(ana?.reactions).toEqual(exact(1279));
      expect(tom?.key).toMatch(/^instagram:~/);
    });

    it('keys them alike at the next visit, when they have more likes', () => {
      const [before] = readComments(draw(dialog));
      const [after] = readComments(
        draw(dialog.replace('1\u202f279 J’aime', '1\u202f300 J’aime').replaceAll('3 sem', '4 sem')),
      );
      expect(after?.key).toBe(before?.key);
    });
  });
});
