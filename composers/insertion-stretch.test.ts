// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { stretchFor } from './insertion-stretch';

function show(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as HTMLElement;
}

const plain = (inner: string) => show(`<div contenteditable="true">${inner}</div>`);

describe('stretchFor', () => {
  it('is the caret given, within the text', () => {
    expect(stretchFor(plain('Hello'), { start: 2, end: 4 }, null)).toEqual({ start: 2, end: 4 });
    expect(stretchFor(plain('Hello'), { start: 9, end: 9 }, null)).toEqual({ start: 5, end: 5 });
  });

  it('is the end of an editor that nobody was in', () => {
    expect(stretchFor(plain('Hello'), null, null)).toEqual({ start: 5, end: 5 });
    const field = show('<textarea>Hello</textarea>');
    expect(stretchFor(field, null, null)).toEqual({ start: 5, end: 5 });
  });

  it('covers what was typed before the caret', () => {
    const caret = { start: 9, end: 9 };
    const typed = { typed: '/merci' };
    expect(stretchFor(plain('Hi /merci you'), caret, typed)).toEqual({ start: 3, end: 9 });
    expect(stretchFor(plain('Hi\u00a0/merci'), caret, { typed: ' /merci' })).toEqual({
      start: 2,
      end: 9,
    });
  });

  it('is null when what was typed is not there', () => {
    expect(stretchFor(plain('Hi merci!'), { start: 9, end: 9 }, { typed: '/merci' })).toBeNull();
    expect(stretchFor(plain('i'), { start: 1, end: 1 }, { typed: '/merci' })).toBeNull();
  });

  it('covers an exact stretch, or is null when its text has changed', () => {
    const stretch = { start: 6, end: 10 };
    expect(stretchFor(plain('Hello wrld'), null, { stretch, was: 'wrld' })).toEqual(stretch);
    expect(stretchFor(plain('Hello world'), null, { stretch, was: 'wrld' })).toBeNull();
  });

  it('is null when it would take a mention chip away', () => {
    const editor = plain('<span contenteditable="false">Inès</span> bonjour');
    const replaced = { stretch: { start: 0, end: 4 }, was: 'Inès' };
    expect(stretchFor(editor, null, replaced)).toBeNull();
  });
});
