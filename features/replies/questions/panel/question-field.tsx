import { Field } from '../../../../components/field';
import { Switch } from '../../../../components/switch';
import { useTranslation } from '../../../../components/translation';
import { choicesOf } from '../../template/questions';
import type { Question } from '../../template/tree';
import { ChoiceField } from './choice-field';

interface QuestionFieldProps {
  question: Question;
  answer: string;
  /** True once the answer was refused because there is none. */
  missing: boolean;
  onAnswer: (answer: string) => void;
}

/** One question of a reply: a line of text, one of several, or yes and no. */
export function QuestionField({ question, answer, missing, onAnswer }: QuestionFieldProps) {
  const { t } = useTranslation();
  if (question.kind === 'toggle') {
    return (
      <Switch
        label={question.asked}
        hint={question.text}
        on={answer === 'on'}
        onChange={(on) => onAnswer(on ? 'on' : 'off')}
      />
    );
  }
  if (question.kind === 'choose') {
    return (
      <ChoiceField
        label={question.asked}
        choices={choicesOf(question)}
        chosen={answer}
        onChoose={onAnswer}
      />
    );
  }
  return (
    <Field label={question.asked} problem={missing ? t('template.unanswered') : null}>
      {(control) => (
        <input
          {...control}
          autoComplete="off"
          dir="auto"
          placeholder={question.fallback ?? undefined}
          value={answer}
          // the last answer is there: typing replaces it, Enter takes it
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onAnswer(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
