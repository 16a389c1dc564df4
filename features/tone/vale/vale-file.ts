import type { ToneRule } from '../model';

/** A file of a Vale style: one rule. */
export interface ValeFile {
  /** With its ending; its folder may stand before. */
  name: string;
  text: string;
}

/**
 * Why a file of a Vale style makes no rule.
 * - `not-yaml`: `detail` is where, `line:column`.
 * - `too-many-aliases`, `too-large`: made to take more than it gives.
 * - `no-check`: no `extends`, so no rule; `other-check`: one that Vigie hasn't, named by `detail`.
 * - `missing`: `detail` names what the check can't do without.
 * - `other-scope`: looks where a reply has nothing (headings, code, tables); `detail` names it.
 * - `not-valid`, `too-costly`, `too-long`: a pattern that will not be run, with the reason.
 */
export type ValeRefusal =
  | 'not-yaml'
  | 'too-many-aliases'
  | 'too-large'
  | 'no-check'
  | 'other-check'
  | 'missing'
  | 'other-scope'
  | 'not-valid'
  | 'too-costly'
  | 'too-long';

/** What comes of a folder: the rules, the files that make none, and what of the others was left out. */
export interface ValeImport {
  rules: ToneRule[];
  refused: { file: string; why: ValeRefusal; detail: string }[];
  /** Keys of a file that stand for nothing here: the rule is taken without them. */
  leftOut: { file: string; key: string }[];
}
