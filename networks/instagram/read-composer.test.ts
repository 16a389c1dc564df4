// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { network } from './index';
import { caption, comment, contextAt, draw, page, thread } from './sample-markup';

const PAGE = contextAt('/p/CoDe1/');
const onPost = { purpose: 'comment', answers: { kind: 'post', key: 'instagram:CoDe1' } };
const comments =
  caption('x') +
  thread(comment()) +
  thread(comment({ id: '12', by: 'bo' })) +
  thread(comment({ id: '13', by: 'bo' }));

function placeOfField(draft: string, field?: string) {
  const root = draw(page(comments, field ? { field } : {}));
  const editor = root.querySelector('textarea, [contenteditable]') as HTMLElement;
  if (editor instanceof HTMLTextAreaElement) editor.value = draft;
  else editor.textContent = draft;
  return network.placeOf(editor, PAGE);
}

describe('composers', () => {
  it.each(['', 'bonjour @ana.ruiz', '@nobody merci', 'a@b.fr'])(
    '« %s » answers the post',
    (draft) => {
      expect(placeOfField(draft)).toEqual(onPost);
    },
  );

  it.each([
    undefined,
    '<div contenteditable="true" role="textbox" data-lexical-editor="true"></div>',
  ])('with a name in front answers that person’s comment', (field) => {
    expect(placeOfField('@ana.ruiz ', field)).toEqual({
      purpose: 'reply',
      answers: { kind: 'comment', key: 'instagram:11' },
    });
    expect(placeOfField('@bo merci', field)).toEqual({ purpose: 'reply', answers: undefined });
  });

  it('never takes a message field for a comment field', () => {
    const box =
      '<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Message"></div>';
    const chat = draw(
      `${page(comments)}<div data-pagelet="IGDChatTabsRootContent"><div role="textbox" contenteditable="true"></div></div>`,
    );
    expect(network.placeOf(chat.querySelector('[contenteditable]') as Element, PAGE)?.purpose).toBe(
      'message',
    );
    const inbox = draw(`<main>${box.replace('Message', '?')}</main>`).querySelector(
      '[contenteditable]',
    ) as Element;
    expect(network.placeOf(inbox, contextAt('/direct/t/1/'))?.purpose).toBe('message');
    const labelled = draw(`<div>${box}</div>`).querySelector('[contenteditable]') as Element;
    expect(network.placeOf(labelled, PAGE)?.purpose).toBe('message');
    const story = draw('<section><textarea></textarea></section>').querySelector(
      'textarea',
    ) as Element;
    expect(network.placeOf(story, contextAt('/stories/bo/1/'))?.purpose).toBe('message');
  });

  it('is none of ours in the settings, and a new post in a dialog of its own', () => {
    const settings = draw('<main><form><textarea></textarea></form></main>').querySelector(
      'textarea',
    ) as Element;
    expect(network.placeOf(settings, contextAt('/accounts/edit/'))).toBeNull();
    const dialog = draw(
      '<div role="dialog"><div role="textbox" contenteditable="true"></div></div>',
    );
    expect(network.placeOf(dialog.querySelector('[contenteditable]') as Element, PAGE)).toEqual({
      purpose: 'post',
      answers: null,
    });
  });

  it('reads who speaks off the navigation', () => {
    draw(page(comments));
    expect(network.readSpeaker(document, PAGE)).toMatchObject({
      ok: true,
      value: { handle: 'mon.compte' },
    });
    draw('<main></main>');
    expect(network.readSpeaker(document, PAGE)).toEqual({ ok: false, why: 'absent' });
  });
});
