import type { Composer } from './contract';
import { typeLines } from './ways/type-lines';

/** ProseMirror and TipTap (LinkedIn's newer front end). Its plain-text paste drops blank lines. */
export const prosemirror: Composer = {
  kind: 'prosemirror',
  recognises: (editor) => editor.matches('.ProseMirror'),
  ways: [typeLines],
};
