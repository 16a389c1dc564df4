import { useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { Field } from '../../../../components/field';
import { Segments } from '../../../../components/segments';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { REASON_WORDS } from '../flag-words';
import { CLOSING_REASONS, type ClosingReason, LONGEST_WORDS } from '../model';
import styles from './closing-dialog.module.css';

export interface Closing {
  reason: ClosingReason;
  /** Empty: none. */
  words: string;
}

interface ClosingDialogProps {
  /** How many flags it is about. */
  count: number;
  onCancel: () => void;
  onClose: (closing: Closing) => void;
}

/** Asks why flags are closed. */
export function ClosingDialog({ count, onCancel, onClose }: ClosingDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<ClosingReason>('handled');
  const [words, setWords] = useState('');
  return (
    <Dialog
      title={t('alerts.closingTitle', { count })}
      text={t('alerts.closingText', { count })}
      onClose={onCancel}
      body={
        <div className={styles.form}>
          <Segments
            label={t('alerts.closingReason')}
            value={reason}
            choices={CLOSING_REASONS.map((value) => ({ value, label: t(REASON_WORDS[value]) }))}
            onChoose={setReason}
          />
          {reason === 'not-a-crisis' && <p className={text.meta}>{t('alerts.closingLearns')}</p>}
          <Field label={t('alerts.closingWords')}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={LONGEST_WORDS}
                value={words}
                onChange={({ currentTarget }) => setWords(currentTarget.value)}
              />
            )}
          </Field>
        </div>
      }
    >
      <Button look="primary" onClick={() => onClose({ reason, words: words.trim() })}>
        {t('alerts.closingConfirm')}
      </Button>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
