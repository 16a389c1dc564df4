import type { Composer } from './contract';
import { paste } from './ways/paste';

/** Draft.js (X). Typing commands into an empty one make React throw `removeChild`, and the editor is gone. */
export const draft: Composer = {
  kind: 'draft',
  recognises: (editor) => editor.querySelector('[data-contents]') !== null,
  ways: [paste],
};
