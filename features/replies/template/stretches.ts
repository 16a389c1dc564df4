import { parseTemplate } from './parse-template';
import { sourceOf } from './tags';
import type { Leaf } from './tree';

/** A stretch of a body as it is written; `structure`: what says where other words go (caret, networks, other replies). */
export interface Stretch {
  text: string;
  start: number;
  kind: 'text' | 'page' | 'brand' | 'question' | 'structure' | 'unknown';
}

function kindOf(leaf: Leaf): Stretch['kind'] {
  if (leaf.kind === 'tag') return sourceOf(leaf.tag);
  if (leaf.kind === 'date') return 'brand';
  if (leaf.kind === 'fault') return 'unknown';
  return leaf.kind === 'cursor' || leaf.kind === 'partial' ? 'structure' : leaf.kind;
}

/** What each stretch of a body is, for colouring it while it is written. Together they are the body, letter for letter. */
export function stretchesOf(body: string): Stretch[] {
  const stretch = (start: number, end: number, kind: Stretch['kind']): Stretch => ({
    text: body.slice(start, end),
    start,
    kind,
  });
  return parseTemplate(body).nodes.flatMap((node) => {
    if (node.kind !== 'section') return stretch(node.start, node.end, kindOf(node));
    return [
      stretch(node.start, node.innerStart, 'structure'),
      ...node.nodes.map((leaf) => stretch(leaf.start, leaf.end, kindOf(leaf))),
      stretch(node.innerEnd, node.end, 'structure'),
    ];
  });
}
