import type { Draft, EditorKind, Insertion } from '../../../composers/contract';
import type { Replaced } from '../../../composers/insertion-stretch';

/** What the checks have the content script do, by an event on the document with JSON in it. */
export type Errand = { do: 'insert'; text: string; replaced?: Replaced } | { do: 'look' };

/** What the content script sees of the editor. `watched` is the last draft that watchDraft told of. */
export interface Look {
  kind: EditorKind;
  draft: Draft;
  watched: Draft | null;
}

/** What comes back, by another event. */
export interface ErrandAnswers {
  insert: Insertion;
  look: Look;
}

export const ERRAND = 'check-errand';
export const ANSWER = 'check-answer';
