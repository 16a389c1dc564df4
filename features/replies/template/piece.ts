import type { Place } from './place-reader';
import type { FaultReason, Question, Span } from './tree';

/**
 * Why a tag could not be filled. `unfilled`: no value and no fallback; `missing`: no reply has this
 * shortcut; `cycle`: a reply that holds itself; `too-many`: more partials than anyone reads.
 */
export type ProblemReason = FaultReason | 'unfilled' | 'missing' | 'cycle' | 'too-many';

/** A tag that keeps a reply from being inserted. Its span and place are those in the reply's own body. */
export interface TemplateProblem extends Span, Place {
  /** The tag's name, or as written when it isn't well formed; of a partial, its shortcut. */
  tag: string;
  why: ProblemReason;
  /** The shortcut of the partial in which it stands; null: in the reply itself. */
  inside: string | null;
}

/**
 * A stretch of a reply as it is shown, with its place in the reply's own body: where its words come from
 * (`answer`: the person, just now), a question still to be asked, where the caret will be, or what is wrong.
 */
export type Piece =
  | { from: 'body' | 'page' | 'brand' | 'answer'; text: string; start: number }
  | { from: 'question'; question: Question; start: number }
  | { from: 'cursor'; start: number }
  | ({ from: 'nobody' } & TemplateProblem);
