import type { NetworkId } from '../../../networks/contract';
import type { DateShift } from './shifted-date';
import type { Tag } from './tags';

/** Where something stands in a body: offsets in UTF-16 units, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Something that only the person can say, asked before the reply is inserted. */
export type Question = {
  /** As the reply words it. */
  asked: string;
} & (
  | { kind: 'ask'; fallback: string | null }
  | { kind: 'choose'; choices: readonly string[]; fallback: string | null }
  | { kind: 'toggle'; text: string }
);

/**
 * Why a tag can't be filled whatever the values are.
 * `unknown`: no such tag, or braces that aren't well formed. `unclosed`: a section without its end;
 * `unopened`: an end without its section; `nested`: a section within another; `network`: no such network.
 */
export type FaultReason = 'unknown' | 'unclosed' | 'unopened' | 'nested' | 'network';

/** What stands in a section: everything but sections. */
export type Leaf = Span &
  (
    | { kind: 'text'; text: string }
    | { kind: 'tag'; tag: Tag; fallback: string | null }
    | { kind: 'date'; shift: DateShift | null }
    | { kind: 'question'; question: Question }
    | { kind: 'cursor' }
    | { kind: 'partial'; shortcut: string }
    /** `tag`: the name alone when the tag is well formed, else as written, braces and all. */
    | { kind: 'fault'; tag: string; why: FaultReason }
  );

/** A stretch of the body that is only for some networks. It ends behind its closing tag. */
export interface Section extends Span {
  kind: 'section';
  networks: readonly NetworkId[];
  nodes: readonly Leaf[];
  /** Where its opening tag ends. */
  innerStart: number;
  /** Where its closing tag begins. */
  innerEnd: number;
}

export type TemplateNode = Leaf | Section;

/** A body, read. Its nodes cover it exactly, without gap or overlap. */
export interface Template {
  body: string;
  nodes: readonly TemplateNode[];
}
