import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { Kbd } from '../../../../components/kbd';
import textStyles from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { FilledText } from '../../panel/filled-text';
import { answerPieces, questionsOf } from '../../pieces';
import type { Piece } from '../../template/piece';
import { type Answers, answeredText, questionId } from '../../template/questions';
import { QuestionField } from './question-field';
import styles from './questions-dialog.module.css';

/** What the answers are for. */
export type Purpose = 'insert' | 'copy';

interface QuestionsDialogProps {
  /** The reply's title. */
  title: string;
  pieces: readonly Piece[];
  purpose: Purpose;
  /** What the fields begin with. */
  start: Answers;
  onAnswer: (answers: Answers) => void;
  onClose: () => void;
}

/** A reply's questions, asked before it goes anywhere: Tab moves, Enter takes the answers, Esc leaves. */
export function QuestionsDialog(props: QuestionsDialogProps) {
  const { title, pieces, purpose, start, onAnswer, onClose } = props;
  const { t } = useTranslation();
  const [answers, setAnswers] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const questions = questionsOf(pieces);
  const isOpen = (question: (typeof questions)[number]) =>
    answeredText(question, answers.get(questionId(question))) === null;

  useEffect(() => {
    // a group of choices is entered at the one that is chosen
    const [first] = form.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    const chosen =
      first?.type === 'radio' && first.closest('fieldset')?.querySelector('input:checked');
    if (chosen instanceof HTMLInputElement) chosen.focus();
    else first?.focus();
  }, []);

  const take = () => {
    const open = questions.findIndex(isOpen);
    if (open < 0) return onAnswer(answers);
    setTried(true);
    form.current?.children[open]?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onButton) return;
    // on keydown: left alone, the newline lands in the network's editor, which has the focus by then
    event.preventDefault();
    take();
  };

  return (
    <Dialog
      title={t(purpose === 'insert' ? 'template.questionsTitle' : 'template.questionsCopyTitle')}
      text={t('template.questionsText', { count: questions.length, title })}
      onClose={onClose}
      body={
        // biome-ignore lint/a11y/noStaticElementInteractions: hears Enter of the fields inside, as a form does
        <div onKeyDown={onKeyDown}>
          <div ref={form} className={styles.form}>
            {questions.map((question) => (
              <div key={questionId(question)}>
                <QuestionField
                  question={question}
                  answer={answers.get(questionId(question)) ?? ''}
                  missing={tried && isOpen(question)}
                  onAnswer={(answer) =>
                    setAnswers(new Map(answers).set(questionId(question), answer))
                  }
                />
              </div>
            ))}
          </div>
          <section className={styles.preview}>
            <h3>{t('template.questionsPreview')}</h3>
            <p className={textStyles.written}>
              <FilledText pieces={answerPieces(pieces, answers)} />
            </p>
          </section>
        </div>
      }
    >
      <Button look="primary" onClick={take}>
        {t(purpose === 'insert' ? 'replies.insert' : 'common.copy')} <Kbd silent>↵</Kbd>
      </Button>
      <Button look="quiet" onClick={onClose}>
        {t('common.cancel')}
      </Button>
    </Dialog>
  );
}
