/** Putting text into a network's own editor, and reading what is there. One file per kind of editor. */

export type EditorKind = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'textarea' | 'plain';

/** The selection as offsets in the composer's text (UTF-16 units). Offsets survive the editor re-rendering its nodes. */
export interface Caret {
  start: number;
  end: number;
}

/** What is in a composer now. */
export interface Draft {
  text: string;
  /** Null while the composer was never focused. */
  caret: Caret | null;
}

/**
 * How an insertion ended.
 * - `inserted`: read back, and the text is exactly the one expected; it begins at the offset `at` of the draft.
 * - `altered`: something arrived, but not what was expected; nothing more was tried.
 * - `refused`: the editor took nothing; the text belongs on the clipboard.
 * - `gone`: the editor left the page meanwhile.
 */
export type Insertion =
  | { outcome: 'inserted'; draft: Draft; at: number }
  | { outcome: 'altered' | 'refused' | 'gone' };

/** One way of putting text at the selection that was placed. Resolves when the way has done what it can; says nothing of success. */
type InsertWay = (editor: HTMLElement, text: string) => void;

/** A kind of editor: how it is recognised and which ways to try, in order. */
export interface Composer {
  kind: EditorKind;
  recognises(editor: HTMLElement): boolean;
  ways: InsertWay[];
}
