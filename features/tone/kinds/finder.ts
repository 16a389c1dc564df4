import type { ToneRule } from '../model';
import type { Found, ReadText } from '../read-text';
import type { ToneContext } from '../tone-context';
import type { CompilePattern, FindAll } from './pattern';

/** Finds what one rule looks for. */
export type Find = (text: ReadText, context: ToneContext) => Found[];

/** What a kind needs beside its own check. */
export interface Tools {
  compile: CompilePattern;
  /** Stretches of the folded text that are never a hit: the rule's exceptions. */
  spared: FindAll;
  /** The rule's, for the kinds that tell numbers. */
  message: ToneRule['message'];
}
