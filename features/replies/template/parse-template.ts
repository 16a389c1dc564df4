import { readBraces } from './read-braces';
import { readTag } from './read-tag';
import type { Leaf, Section, Template, TemplateNode } from './tree';

type OpenSection = Pick<Section, 'networks' | 'start' | 'innerStart'> & { from: number };

/**
 * Reads a reply's body once, into a tree whose nodes know their places. Never fails: what is wrong is
 * a node of its own, said when filling. Sections don't nest, so the tree is never deeper than two.
 */
export function parseTemplate(body: string): Template {
  const nodes: TemplateNode[] = [];
  let open: OpenSection | null = null;
  /** Openings that were refused inside a section, whose ends must not close it. */
  let refused = 0;
  let at = 0;
  while (at < body.length) {
    const found = body.indexOf('{{', at);
    const start = found < 0 ? body.length : found;
    if (start > at)
      nodes.push({ kind: 'text', text: body.slice(at, start), start: at, end: start });
    if (found < 0) break;
    const { end, inside } = readBraces(body, start);
    at = end;
    const written = body.slice(start, end);
    const read =
      inside === null
        ? ({ kind: 'fault', tag: written, why: 'unknown' } as const)
        : readTag(inside, written);
    const fault = (why: 'nested' | 'unopened') =>
      nodes.push({ kind: 'fault', tag: written, why, start, end });
    if (read.kind === 'open') {
      if (open === null) {
        open = { networks: read.networks, start, innerStart: end, from: nodes.length };
      } else {
        refused += 1;
        fault('nested');
      }
    } else if (read.kind !== 'close') {
      nodes.push({ ...read, start, end });
    } else if (refused > 0) {
      refused -= 1;
      fault('nested');
    } else if (open === null) {
      fault('unopened');
    } else {
      nodes.push(closeSection(open, nodes, start, end));
      open = null;
    }
  }
  if (open !== null) nodes.splice(open.from, 0, unclosed(open, body));
  return { body, nodes };
}

/** Takes the nodes since the opening into their section: only leaves, as an open section refuses others. */
function closeSection(
  { from, ...open }: OpenSection,
  nodes: TemplateNode[],
  innerEnd: number,
  end: number,
): Section {
  const leaves = nodes.splice(from).filter((node): node is Leaf => node.kind !== 'section');
  return { kind: 'section', ...open, nodes: leaves, innerEnd, end };
}

const unclosed = ({ start, innerStart: end }: OpenSection, body: string): Leaf => ({
  kind: 'fault',
  tag: body.slice(start, end),
  why: 'unclosed',
  start,
  end,
});
