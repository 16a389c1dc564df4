// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertText } from './insert-text';

/** Stands for the browser's typing, which happy-dom doesn't have. */
const typing = vi.fn<(command: string, showsNothing: boolean, text: string) => boolean>();

function field(value = ''): HTMLTextAreaElement {
  document.body.innerHTML = '<main><textarea></textarea></main>';
  const editor = document.querySelector('textarea')!;
  editor.value = value;
  return editor;
}

beforeEach(() => {
  Object.defineProperty(Document.prototype, 'execCommand', { value: typing, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'execCommand');
});

describe('insertText', () => {
  it('puts the text at the caret and reads it back', async () => {
    const editor = field('Hello world');
    typing.mockImplementation((_command, _shows, text) => {
      editor.setRangeText(text, editor.selectionStart, editor.selectionEnd, 'end');
      return true;
    });
    expect(await insertText(editor, 'brave\r\nnew ', { start: 6, end: 6 })).toMatchObject({
      outcome: 'inserted',
      draft: { text: 'Hello brave\nnew world' },
    });
    expect(typing).toHaveBeenCalledTimes(1);
  });

  it('goes the next way when the first changed nothing', async () => {
    const editor = field('Hello ');
    const { outcome } = await insertText(editor, 'world');
    expect(outcome).toBe('inserted');
    expect(editor.value).toBe('Hello world');
  });

  it('tries nothing more once something else arrived', async () => {
    const editor = field();
    typing.mockImplementation(() => {
      editor.value = 'Hel';
      return true;
    });
    expect(await insertText(editor, 'Hello')).toEqual({ outcome: 'altered' });
    expect(editor.value).toBe('Hel');
  });

  it('waits for an editor that writes late, rather than inserting twice', async () => {
    const editor = field();
    typing.mockImplementation((_command, _shows, text) => {
      setTimeout(() => {
        editor.value = text;
      }, 40);
      return true;
    });
    expect((await insertText(editor, 'Hello')).outcome).toBe('inserted');
    expect(editor.value).toBe('Hello');
  });

  it('says when the editor has left the page, before or meanwhile', async () => {
    const editor = field();
    typing.mockImplementation(() => {
      editor.remove();
      return true;
    });
    expect(await insertText(editor, 'Hello')).toEqual({ outcome: 'gone' });
    expect(await insertText(editor, 'Hello')).toEqual({ outcome: 'gone' });
  });

  it('goes on in the field that the page puts in place of the one focused', async () => {
    const editor = field('@ines ');
    editor.addEventListener('focus', () => {
      const other = document.createElement('textarea');
      other.value = editor.value;
      editor.replaceWith(other);
    });
    expect((await insertText(editor, 'Bonjour')).outcome).toBe('inserted');
    expect(document.querySelector('textarea')?.value).toBe('@ines Bonjour');
  });

  it('writes nowhere when the page keeps the focus elsewhere', async () => {
    const editor = field();
    const trap = document.createElement('textarea');
    document.body.append(trap);
    editor.addEventListener('focus', () => trap.focus());
    expect(await insertText(editor, 'Hello')).toEqual({ outcome: 'refused' });
    expect([typing.mock.calls.length, editor.value, trap.value]).toEqual([0, '', '']);
  });

  it('refuses an empty text and a shortcut that is not there, touching nothing', async () => {
    const editor = field('Hello');
    expect(await insertText(editor, '')).toEqual({ outcome: 'refused' });
    const options = { replaced: { typed: '/merci' } };
    expect(await insertText(editor, 'Merci', null, options)).toEqual({ outcome: 'refused' });
    expect([typing.mock.calls.length, editor.value]).toEqual([0, 'Hello']);
  });
});
