import { fillPieces } from './template/fill-pieces';
import { parseTemplate } from './template/parse-template';
import type { Piece, TemplateProblem } from './template/piece';
import { type Answers, answeredText, questionId } from './template/questions';
import type { Surroundings } from './template/surroundings';
import type { TemplateValues } from './template/tags';
import type { Question } from './template/tree';

/** A reply's text in pieces, as far as it can be filled now; each with its place in the body. */
export const piecesOf = (body: string, values: TemplateValues, around: Surroundings): Piece[] =>
  fillPieces(parseTemplate(body), values, around);

/** What keeps the reply from being inserted, each tag once. Questions don't: they are asked first. */
export function owedIn(pieces: readonly Piece[]): TemplateProblem[] {
  const owed = new Map<string, TemplateProblem>();
  for (const piece of pieces) {
    if (piece.from === 'nobody' && !owed.has(piece.tag)) owed.set(piece.tag, piece);
  }
  return [...owed.values()];
}

/** The questions still to be asked, each once. */
export function questionsOf(pieces: readonly Piece[]): Question[] {
  const questions = new Map<string, Question>();
  for (const piece of pieces) {
    if (piece.from === 'question') questions.set(questionId(piece.question), piece.question);
  }
  return [...questions.values()];
}

/** The pieces with the questions answered, as far as they are. Answers are data, like every value. */
export function answerPieces(pieces: readonly Piece[], answers: Answers): Piece[] {
  return pieces.map((piece): Piece => {
    if (piece.from !== 'question') return piece;
    const text = answeredText(piece.question, answers.get(questionId(piece.question)));
    return text === null ? piece : { from: 'answer', text, start: piece.start };
  });
}

/** The text to insert; null while a tag is owed or a question open. */
export function wholeText(pieces: readonly Piece[]): string | null {
  let text = '';
  for (const piece of pieces) {
    if (piece.from === 'nobody' || piece.from === 'question') return null;
    if (piece.from !== 'cursor') text += piece.text;
  }
  return text;
}

/** Where the caret goes, as an offset in the whole text: the first cursor counts. Null: behind the text. */
export function cursorOf(pieces: readonly Piece[]): number | null {
  const at = pieces.findIndex((piece) => piece.from === 'cursor');
  return at < 0 ? null : (wholeText(pieces.slice(0, at))?.length ?? null);
}
