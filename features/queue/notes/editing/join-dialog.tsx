import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { accountIn } from '../account-name';
import type { AuthorNote } from '../model';
import { TYPE_WORDS } from '../type-words';

interface JoinDialogProps {
  others: readonly AuthorNote[];
  onAnswer: (joins: boolean) => void;
}

/** Asks whether notes about the same person become one. */
export function JoinDialog({ others, onAnswer }: JoinDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('notes.joinTitle')}
      text={t('notes.joinText')}
      startsCalm
      onClose={() => onAnswer(false)}
      body={
        <ul>
          {others.map(({ id, type, text: words, authorKeys }) => (
            <li key={id}>
              <p>
                <strong>{t(TYPE_WORDS[type])}</strong>{' '}
                <span className={text.soft}>
                  {authorKeys.map((key) => accountIn(key).handle).join(', ')}
                </span>
              </p>
              <p className={text.written}>{words}</p>
            </li>
          ))}
        </ul>
      }
    >
      <Button look="primary" onClick={() => onAnswer(true)}>
        {t('notes.join')}
      </Button>
      <Button onClick={() => onAnswer(false)}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
