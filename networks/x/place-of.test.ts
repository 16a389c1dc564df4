// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { network } from '.';
import { article, timeline } from './article.sample';

const editor = (index = 0) =>
  `<div data-testid="tweetTextarea_${index}"><div class="DraftEditor-root"><div id="editor" contenteditable="true" role="textbox" aria-label="Texte du post"></div></div></div>`;

function placeIn(html: string, path: string) {
  document.body.innerHTML = html;
  const address = new URL(path, 'https://x.com');
  const context = { address, page: network.pageAt(address), language: 'fr', now: 0 };
  return network.placeOf(document.querySelector('#editor')!, context);
}

const focal = article({ id: '200', focal: true });

describe('placeOf on X', () => {
  it('is a reply to the post on its page', () => {
    const answers = { kind: 'post', key: 'x:200' };
    expect(placeIn(timeline(focal, editor(), article({ id: '300' })), '/a/status/200')).toEqual({
      purpose: 'reply',
      answers,
    });
    expect(
      placeIn(`${timeline(focal, article({ id: '300' }))}${editor()}`, '/a/status/200'),
    ).toEqual({ purpose: 'reply', answers });
  });

  it('is a reply to what the reply window shows above it', () => {
    const dialog = `<div role="dialog">${article({ id: '300' })}${editor()}</div>`;
    expect(placeIn(timeline(focal) + dialog, '/a/status/200')).toEqual({
      purpose: 'reply',
      answers: { kind: 'comment', key: 'x:300' },
    });
    expect(placeIn(timeline(article({ id: '300' })) + dialog, '/home')).toEqual({
      purpose: 'reply',
      answers: { kind: 'post', key: 'x:300' },
    });
  });

  it('is a new post elsewhere, also when it quotes', () => {
    expect(placeIn(timeline(editor(), article()), '/home')).toEqual({
      purpose: 'post',
      answers: null,
    });
    expect(
      placeIn(`<div role="dialog">${editor(1)}<div role="link"></div></div>`, '/compose/post'),
    ).toEqual({ purpose: 'post', answers: null });
  });

  it('is a reply where the address says to what', () => {
    expect(placeIn(editor(), '/intent/post?in_reply_to=300')).toEqual({
      purpose: 'reply',
      answers: { kind: 'post', key: 'x:300' },
    });
  });

  it('is a message in message windows and nothing in search', () => {
    const box = '<div id="editor" contenteditable="true"></div>';
    expect(
      placeIn(`${focal}<div data-testid="DMDrawer">${box}</div>`, '/a/status/200')?.purpose,
    ).toBe('message');
    expect(placeIn(`<div data-testid="dm-container">${box}</div>`, '/messages')?.purpose).toBe(
      'message',
    );
    expect(placeIn('<input id="editor" data-testid="SearchBox_Search_Input">', '/home')).toBeNull();
  });
});
