/** A sample page: one real editor, under the host of the network that has it. */
export interface Sample {
  /** Name in the matrix, and of the page's script in pages/. */
  name: string;
  host: string;
  /** What the page holds before anything is typed. */
  filled?: string;
}

export const SAMPLES: readonly Sample[] = [
  { name: 'draft', host: 'x.com' },
  { name: 'draft-legacy', host: 'x.com' },
  { name: 'lexical-rich', host: 'www.facebook.com' },
  { name: 'lexical-plain', host: 'www.instagram.com' },
  { name: 'quill2', host: 'www.linkedin.com' },
  { name: 'quill13', host: 'www.linkedin.com' },
  { name: 'tiptap', host: 'www.linkedin.com' },
  { name: 'tiptap-chip', host: 'www.linkedin.com', filled: 'Inès Marchand ' },
  { name: 'textarea', host: 'www.instagram.com' },
  { name: 'textarea-remounted', host: 'www.instagram.com' },
  { name: 'plain', host: 'www.facebook.com' },
  { name: 'plaintext-only', host: 'www.facebook.com' },
  { name: 'plain-shadow', host: 'www.linkedin.com' },
  { name: 'plain-hostile', host: 'www.facebook.com' },
];
