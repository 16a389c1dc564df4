import type { ReactNode } from 'react';
import { useAsking } from '../../../../components/use-asking';
import { answerPieces, questionsOf } from '../../pieces';
import type { Piece } from '../../template/piece';
import { type Answers, questionId } from '../../template/questions';
import { firstAnswers } from '../first-answers';
import { rememberAnswers, rememberedAnswers } from '../records';
import { type Purpose, QuestionsDialog } from './questions-dialog';

/** A reply about to go somewhere. */
interface Asking {
  /** The reply's title. */
  title: string;
  pieces: readonly Piece[];
  purpose: Purpose;
}

interface Questions {
  /** The pieces with every question answered; the same at once when there is none; null when the person left. */
  ask: (asking: Asking) => Promise<readonly Piece[] | null>;
  /** To be drawn by whoever asks. Null while nothing is asked. */
  form: ReactNode;
}

/** Asks a reply's questions in one small dialog, the last answers being there already. */
export function useQuestions(): Questions {
  const dialog = useAsking<Asking & { start: Answers }, Answers | null>(null);

  const ask = async (asking: Asking) => {
    const questions = questionsOf(asking.pieces);
    if (questions.length === 0) return asking.pieces;
    const start = firstAnswers(questions, await lastAnswers(questions.map(({ asked }) => asked)));
    const answers = await dialog.ask({ ...asking, start });
    if (answers === null) return null;
    const given = questions.map(
      (question) => [question.asked, answers.get(questionId(question)) ?? ''] as const,
    );
    rememberAnswers(new Map(given), Date.now()).catch(sayLost);
    return answerPieces(asking.pieces, answers);
  };

  const form = dialog.asked && (
    <QuestionsDialog
      key={dialog.asked.title}
      {...dialog.asked}
      onAnswer={dialog.answer}
      onClose={() => dialog.answer(null)}
    />
  );
  return { ask, form };
}

/** Answers of last time only save typing: without them the questions are asked all the same. */
async function lastAnswers(asked: readonly string[]): Promise<Map<string, string>> {
  try {
    return await rememberedAnswers(asked);
  } catch (error) {
    sayLost(error);
    return new Map();
  }
}

const sayLost = (error: unknown) => console.error('Vigie: answers were not remembered', error);
