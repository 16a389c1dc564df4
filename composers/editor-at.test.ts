// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { editorAt, focusedEditor } from './editor-at';

function show(markup: string): void {
  document.body.innerHTML = markup;
}
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

describe('editorAt', () => {
  it('finds a textarea itself', () => {
    show('<textarea></textarea>');
    expect(editorAt(find('textarea'))).toBe(find('textarea'));
  });

  it('finds the outermost editable element, from a mention chip too', () => {
    show(
      '<div id="box" contenteditable="true"><p contenteditable="true"><span contenteditable="false"><b>Inès</b></span></p></div>',
    );
    expect(editorAt(find('b'))).toBe(find('#box'));
  });

  it('finds none on search fields, islands and ordinary text', () => {
    show('<input><p contenteditable="false">a</p><i>b</i>');
    for (const selector of ['input', 'p', 'i']) expect(editorAt(find(selector))).toBeNull();
    expect(editorAt(document)).toBeNull();
    expect(editorAt(null)).toBeNull();
  });

  it('takes no form for an editor', () => {
    show('<form contenteditable="true"><i>b</i></form>');
    expect(editorAt(find('i'))).toBeNull();
  });

  it('looks into open shadow roots', () => {
    show('<div id="host"></div>');
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const field = root.querySelector('textarea')!;
    expect(editorAt(field)).toBe(field);
    field.focus();
    expect(editorAt(find('#host'))).toBe(field);
  });
});

describe('focusedEditor', () => {
  it('is the editor with the focus, or none', () => {
    show('<textarea></textarea><button>Reply</button>');
    find('textarea').focus();
    expect(focusedEditor(document)).toBe(find('textarea'));
    find('button').focus();
    expect(focusedEditor(document)).toBeNull();
  });
});
