// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readEditor } from './editor-text';
import { besideChips, offsetAt, rangeAt } from './offsets';

const CHIP = '<span contenteditable="false">@<strong>Inès</strong></span>';

function show(markup: string): HTMLElement {
  const editor = document.createElement('div');
  editor.innerHTML = markup;
  document.body.replaceChildren(editor);
  return editor;
}

const readBack = (editor: HTMLElement, offset: number): number => {
  const { startContainer, startOffset } = rangeAt(editor, { start: offset, end: offset });
  return offsetAt(startContainer, startOffset, readEditor(editor));
};

describe('offsets and ranges', () => {
  it.each([
    ['', 0],
    ['<p><br></p>', 0],
    ['<p>abc</p>', 3],
    ['<p>ab</p><p><br></p><p>cd</p>', 6],
    ['<p>a<br><br>b</p>', 4],
    ['<p><span>ab</span><a>cd</a>ef</p>', 6],
    ['<p>a<img alt="🎉">b</p><p></p>', 5],
  ])('agree at every offset of %s', (markup, length) => {
    const editor = show(markup);
    expect(readEditor(editor).text).toHaveLength(length);
    const offsets = [...Array(length + 1).keys()].filter(
      (offset) => offset !== 2 || !/img/.test(markup),
    );
    expect(offsets.map((offset) => readBack(editor, offset))).toEqual(offsets);
  });

  it('cover the text asked for', () => {
    const editor = show('<p>Hello <b>old</b></p><p>world</p>');
    expect(rangeAt(editor, { start: 6, end: 9 }).toString()).toBe('old');
    expect(rangeAt(editor, { start: 8, end: 12 }).toString()).toBe('dwo');
  });

  it('bring an offset past the end back to it', () => {
    expect(readBack(show('<p>abc</p>'), 90)).toBe(3);
  });

  it('read points on elements, as browsers give them for empty lines and whole selections', () => {
    const editor = show('<p>ab</p><p><br></p><p>cd</p>');
    const text = readEditor(editor);
    expect(offsetAt(editor, 0, text)).toBe(0);
    expect(offsetAt(editor, 1, text)).toBe(3);
    expect(offsetAt(editor, 3, text)).toBe(6);
    expect(offsetAt(editor.children[1]!, 0, text)).toBe(3);
  });
});

describe('mention chips', () => {
  it('are never entered', () => {
    const editor = show(`<p>${CHIP}\u00a0a</p>`);
    for (const offset of [1, 3, 5]) {
      const { startContainer } = rangeAt(editor, { start: offset, end: offset });
      expect(startContainer.parentElement?.closest('[contenteditable=false]')).toBeNull();
    }
  });

  it('let text go before and behind them', () => {
    const editor = show(`<p>${CHIP}\u00a0a</p>`);
    expect(readBack(editor, 0)).toBe(0);
    expect(readBack(editor, 5)).toBe(5);
  });

  it('are left out of a selection, with the space behind them', () => {
    const editor = show(`<p>ab ${CHIP}\u00a0cd</p>`);
    expect(besideChips(editor, { start: 0, end: 11 })).toEqual({ start: 9, end: 11 });
    expect(besideChips(editor, { start: 0, end: 5 })).toEqual({ start: 8, end: 8 });
    expect(besideChips(editor, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
    expect(besideChips(editor, { start: 9, end: 10 })).toEqual({ start: 9, end: 10 });
  });
});
