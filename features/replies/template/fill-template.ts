import { fillPieces } from './fill-pieces';
import type { TemplateProblem } from './piece';
import type { Surroundings } from './surroundings';
import type { TemplateValues } from './tags';
import type { Question, Template } from './tree';

/** A reply ready to be posted as it is, or everything that keeps it from that. */
export type Filled =
  | { ok: true; text: string }
  | { ok: false; problems: TemplateProblem[]; questions: Question[] };

/**
 * Puts the values in. A single tag that is unknown or unfilled refuses the whole, with every problem and
 * its place; so does a question, which only a person answers.
 */
export function fillTemplate(
  template: Template,
  values: TemplateValues,
  around: Surroundings,
): Filled {
  const problems: TemplateProblem[] = [];
  const questions: Question[] = [];
  let text = '';
  for (const piece of fillPieces(template, values, around)) {
    if (piece.from === 'nobody') {
      const { from: _, ...problem } = piece;
      problems.push(problem);
    } else if (piece.from === 'question') {
      questions.push(piece.question);
    } else if (piece.from !== 'cursor') {
      text += piece.text;
    }
  }
  const ok = problems.length === 0 && questions.length === 0;
  return ok ? { ok, text } : { ok: false, problems, questions };
}
