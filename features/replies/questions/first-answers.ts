import { type Answers, choicesOf, questionId } from '../template/questions';
import type { Question } from '../template/tree';

/** What a question's form begins with: the last answer where it still is one, else the reply's default. */
function firstAnswer(question: Question, last: string | undefined): string {
  switch (question.kind) {
    case 'ask':
      return last ?? question.fallback ?? '';
    case 'choose': {
      const choices = choicesOf(question);
      const wanted = last !== undefined && choices.includes(last) ? last : question.fallback;
      return wanted ?? choices[0] ?? '';
    }
    case 'toggle':
      return last === 'on' ? 'on' : 'off';
  }
}

/**
 * What the form begins with.
 * @param remembered the last answers, by the words of the questions
 */
export const firstAnswers = (
  questions: readonly Question[],
  remembered: ReadonlyMap<string, string>,
): Answers =>
  new Map(
    questions.map((question) => [
      questionId(question),
      firstAnswer(question, remembered.get(question.asked)),
    ]),
  );
