import type { Composer } from './contract';
import { paste } from './ways/paste';

/** Lexical (Facebook, Instagram's messages). Typing commands lose lines in it. */
export const lexical: Composer = {
  kind: 'lexical',
  recognises: (editor) => editor.matches('[data-lexical-editor]'),
  ways: [paste],
};
