import type { Translate } from '../../../components/translate';
import { fold } from '../search/fold';
import { type Answers, choicesOf, questionId } from '../template/questions';
import type { Question } from '../template/tree';

/** What a question's words, folded, ask for; the first that fits. */
const ASKS_FOR = [
  [/\b(heure|time|hour)/, 'template.exampleTime'],
  [/\b(jour|day|date)/, 'template.exampleDay'],
  [/\b(montant|prix|amount|price|sum)/, 'template.exampleAmount'],
  [
    /\b(numero|number|commande|order|dossier|case|reference|ticket|code|n°)/,
    'template.exampleNumber',
  ],
] as const;

function exampleAnswer(question: Question, t: Translate): string {
  if (question.kind === 'toggle') return 'on';
  if (question.fallback !== null) return question.fallback;
  if (question.kind === 'choose') return choicesOf(question)[0] ?? '';
  const asked = fold(question.asked);
  const fitting = ASKS_FOR.find(([words]) => words.test(asked));
  return t(fitting?.[1] ?? 'template.exampleOther');
}

/** Answers for a preview: what somebody might answer. */
export const exampleAnswers = (questions: readonly Question[], t: Translate): Answers =>
  new Map(questions.map((question) => [questionId(question), exampleAnswer(question, t)]));
