import { useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { Field } from '../../../../components/field';
import { Segments } from '../../../../components/segments';
import { SelectField } from '../../../../components/select-field';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { CATEGORIES, type Severity } from '../../model';
import { SEVERITY_WORDS, severityName } from '../../severity-words';
import { offeredFor, type SaidByHand, type Subject } from '../flag-by-hand';
import { LONGEST_WORDS } from '../model';
import styles from './raise-dialog.module.css';

const SEVERITIES: readonly Severity[] = [0, 1, 2, 3];

interface RaiseDialogProps {
  subject: Subject;
  /** Null: it was left. */
  onAnswer: (said: SaidByHand | null) => void;
}

/** Asks of what kind a flag is that the person raises: what is offered is how Vigie judged it. */
export function RaiseDialog({ subject, onAnswer }: RaiseDialogProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<SaidByHand>(() => ({ ...offeredFor(subject), note: '' }));
  const { seen, kind } = subject;
  return (
    <Dialog
      title={t(kind === 'post' ? 'alerts.raisePostTitle' : 'alerts.raiseTitle')}
      text={seen.author?.name ?? t('alerts.unnamed')}
      onClose={() => onAnswer(null)}
      body={
        <div className={styles.form}>
          {seen.text !== '' && (
            <blockquote className={`${styles.words} ${text.written}`} dir="auto">
              {seen.text}
            </blockquote>
          )}
          <SelectField
            label={t('alerts.category')}
            value={said.category}
            choices={CATEGORIES.map((value) => ({ value, label: t(`crisis.${value}`) }))}
            onChoose={(category) => setSaid({ ...said, category })}
          />
          <Segments
            label={t('alerts.severity')}
            value={severityName(said.severity)}
            choices={SEVERITIES.map(severityName).map((value) => ({
              value,
              label: t(SEVERITY_WORDS[value]),
            }))}
            onChoose={(name) =>
              setSaid({
                ...said,
                severity: SEVERITIES.find((severity) => severityName(severity) === name) ?? 1,
              })
            }
          />
          <Field label={t('alerts.note')}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={LONGEST_WORDS}
                value={said.note}
                onChange={({ currentTarget }) => setSaid({ ...said, note: currentTarget.value })}
              />
            )}
          </Field>
        </div>
      }
    >
      <Button look="primary" onClick={() => onAnswer({ ...said, note: said.note.trim() })}>
        {t('alerts.raise')}
      </Button>
      <Button onClick={() => onAnswer(null)}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
