import type { ImportNote } from './import-note';

/** A foreign text in our template language. */
export interface ConvertedText {
  text: string;
  notes: ImportNote[];
}
