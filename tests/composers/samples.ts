import type { EditorKind } from '../../composers/contract.ts';

/** A sample page: one real editor, under the host of the network that has it. */
export interface Sample {
  /** Name in the matrix, and of the page's script in pages/. */
  name: string;
  /** What it must be taken for. */
  kind: EditorKind;
  host: string;
  /** What the page holds before anything is typed. */
  filled?: string;
}

export const SAMPLES: readonly Sample[] = [
  { name: 'draft', kind: 'draft', host: 'x.com' },
  { name: 'draft-legacy', kind: 'draft', host: 'x.com' },
  { name: 'lexical-rich', kind: 'lexical', host: 'www.facebook.com' },
  { name: 'lexical-plain', kind: 'lexical', host: 'www.instagram.com' },
  { name: 'quill2', kind: 'quill', host: 'www.linkedin.com' },
  { name: 'quill13', kind: 'quill', host: 'www.linkedin.com' },
  { name: 'tiptap', kind: 'prosemirror', host: 'www.linkedin.com' },
  { name: 'tiptap-chip', kind: 'prosemirror', host: 'www.linkedin.com', filled: 'Inès Marchand ' },
  { name: 'textarea', kind: 'textarea', host: 'www.instagram.com' },
  { name: 'textarea-remounted', kind: 'textarea', host: 'www.instagram.com' },
  { name: 'plain', kind: 'plain', host: 'www.facebook.com' },
  { name: 'plaintext-only', kind: 'plain', host: 'www.facebook.com' },
  { name: 'plain-shadow', kind: 'plain', host: 'www.linkedin.com' },
  { name: 'plain-hostile', kind: 'plain', host: 'www.facebook.com' },
];
