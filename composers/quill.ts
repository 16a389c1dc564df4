import type { Composer } from './contract';
import { typeLines } from './ways/type-lines';

/** Quill 1 and 2 (LinkedIn's older front end). Quill 1 ignores a paste made by a script; typing suits both. */
export const quill: Composer = {
  kind: 'quill',
  recognises: (editor) => editor.matches('.ql-editor'),
  ways: [typeLines],
};
