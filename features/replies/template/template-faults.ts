import { fillPieces } from './fill-pieces';
import { parseTemplate } from './parse-template';
import type { TemplateProblem } from './piece';
import type { Surroundings } from './surroundings';

/**
 * What keeps a body from ever being filled, in order, each with its place: unknown tags, sections that
 * don't close, partials that no reply answers to. Nothing on values and questions, which come with a comment.
 * @param partial null: partials can't be looked up here, and are taken for good
 */
export function templateFaults(
  body: string,
  partial: Surroundings['partial'] | null,
): TemplateProblem[] {
  // whichever network it is for, a section must be right
  const nodes = parseTemplate(body).nodes.flatMap((node) =>
    node.kind === 'section' ? node.nodes : [node],
  );
  const around = { network: null, language: 'en', now: 0, partial: partial ?? (() => '') } as const;
  return fillPieces({ body, nodes }, {}, around).flatMap((piece) => {
    if (piece.from !== 'nobody' || piece.why === 'unfilled') return [];
    const { from: _, ...problem } = piece;
    return [problem];
  });
}
