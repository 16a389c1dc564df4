import { parseTemplate, TAGS, type Template } from '../template';

/** A variable that can't be filled, and where it stands. */
export interface WordingFault {
  /** As written. */
  tag: string;
  /** Offsets in the wording, in UTF-16 units; end excluded. */
  start: number;
  end: number;
  /** Counted from 1, as people count. */
  line: number;
  column: number;
}

/** The variables of a wording that nobody knows, in order, each with its place. */
export function faultsOf(wording: string): WordingFault[] {
  const known: readonly string[] = TAGS;
  return parseTemplate(wording).nodes.flatMap((node) => {
    if (node.kind === 'text' || known.includes(node.tag)) return [];
    const before = wording.slice(0, node.start).split('\n');
    const column = [...(before.at(-1) ?? '')].length + 1;
    return [{ tag: node.tag, start: node.start, end: node.end, line: before.length, column }];
  });
}

/** What each stretch of a wording is, for colouring it while it is written. */
export function stretchesOf(
  wording: string,
): { text: string; start: number; kind: 'text' | 'page' | 'brand' | 'unknown' }[] {
  const known: readonly string[] = TAGS;
  const template: Template = parseTemplate(wording);
  return template.nodes.map((node) => {
    const text = wording.slice(node.start, node.end);
    if (node.kind === 'text') return { text, start: node.start, kind: 'text' };
    if (!known.includes(node.tag)) return { text, start: node.start, kind: 'unknown' };
    return { text, start: node.start, kind: node.tag === 'brand.name' ? 'brand' : 'page' };
  });
}
