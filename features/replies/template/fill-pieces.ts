import { fold } from '../search/fold';
import { parseTemplate } from './parse-template';
import type { Piece, ProblemReason } from './piece';
import { placeReader } from './place-reader';
import { writeDate } from './shifted-date';
import type { Surroundings } from './surroundings';
import { sourceOf, type TemplateValues } from './tags';
import type { Leaf, Template, TemplateNode } from './tree';

/** A signature or two is usual. The limit stops replies that hold each other twice, twenty deep: a million texts. */
export const MOST_PARTIALS = 50;

/**
 * A reply's text in pieces, as far as it can be filled now, in one pass.
 * Values are data: whatever a commenter calls themselves is never read as a tag or a pattern.
 */
export function fillPieces(
  template: Template,
  values: TemplateValues,
  around: Surroundings,
): Piece[] {
  const pieces: Piece[] = [];
  const placeOf = placeReader(template.body);
  let partials = 0;

  /** Fills one body: the reply's own, or a partial's, whose pieces all stand where its tag does. */
  const fill = (nodes: readonly TemplateNode[], holder: Leaf | null, path: readonly string[]) => {
    const put = (node: TemplateNode) => {
      const { start, end } = holder ?? node;
      const owed = (tag: string, why: ProblemReason) =>
        pieces.push({
          from: 'nobody',
          tag,
          why,
          inside: path.at(-1) ?? null,
          start,
          end,
          ...placeOf(start),
        });
      const say = (from: 'body' | 'page' | 'brand', text: string) => {
        if (text !== '') pieces.push({ from, text, start });
      };
      switch (node.kind) {
        case 'text':
          say('body', node.text);
          break;
        case 'tag': {
          const value = values[node.tag];
          if (value?.trim()) say(sourceOf(node.tag), value);
          else if (node.fallback !== null) say('body', node.fallback);
          else owed(node.tag, 'unfilled');
          break;
        }
        case 'date':
          say('brand', writeDate(around.now, node.shift, around.language));
          break;
        case 'question':
          pieces.push({ from: 'question', question: node.question, start });
          break;
        case 'cursor':
          pieces.push({ from: 'cursor', start });
          break;
        case 'fault':
          owed(node.tag, node.why);
          break;
        case 'section':
          if (around.network === null) owed('network', 'unfilled');
          else if (node.networks.includes(around.network)) node.nodes.forEach(put);
          break;
        case 'partial': {
          const name = fold(node.shortcut);
          const body = around.partial(node.shortcut);
          partials += 1;
          if (body === null) owed(node.shortcut, 'missing');
          else if (path.includes(name)) owed(node.shortcut, 'cycle');
          else if (partials > MOST_PARTIALS) owed(node.shortcut, 'too-many');
          else fill(parseTemplate(body).nodes, holder ?? node, [...path, name]);
          break;
        }
      }
    };
    nodes.forEach(put);
  };
  fill(template.nodes, null, []);
  return pieces;
}
