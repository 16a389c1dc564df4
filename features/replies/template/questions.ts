import type { Question } from './tree';

/** What the person answered, by `questionId`. A toggle's answer is `on` or `off`. */
export type Answers = ReadonlyMap<string, string>;

/** What a question is known by: asked twice in the same words, it is one question. */
export const questionId = ({ kind, asked }: Question): string => `${kind} ${asked}`;

/** What there is to choose from, its default among it. */
export function choicesOf(question: Question & { kind: 'choose' }): readonly string[] {
  const { choices, fallback } = question;
  return fallback === null || choices.includes(fallback) ? choices : [...choices, fallback];
}

/** What an answer puts into the reply; null while the question is open: no answer, and no default for a blank one. */
export function answeredText(question: Question, answer: string | undefined): string | null {
  if (question.kind !== 'toggle') return answer?.trim() ? answer : question.fallback;
  if (answer === undefined) return null;
  return answer === 'on' ? question.text : '';
}
