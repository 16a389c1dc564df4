// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { composerOf } from './registry';

it.each([
  ['textarea', '<textarea></textarea>'],
  ['lexical', '<div contenteditable="true" data-lexical-editor="true"></div>'],
  ['prosemirror', '<div contenteditable="true" class="tiptap ProseMirror"></div>'],
  ['quill', '<div contenteditable="true" class="ql-editor ql-blank"></div>'],
  ['draft', '<div contenteditable="true"><div data-contents="true"></div></div>'],
  ['plain', '<div contenteditable="plaintext-only"></div>'],
])('knows %s by what is on the element', (kind, markup) => {
  document.body.innerHTML = markup;
  expect(composerOf(document.body.firstElementChild as HTMLElement).kind).toBe(kind);
});
