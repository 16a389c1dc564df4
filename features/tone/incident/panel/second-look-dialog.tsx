import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { useTranslation } from '../../../../components/translation';
import type { ToneHit } from '../../model';
import { HitRow } from '../../panel/hit-row';
import styles from './incident.module.css';

interface SecondLookDialogProps {
  /** What is about to go in. */
  text: string;
  errors: readonly ToneHit[];
  /** Name of the brand that speaks. */
  brand: string;
  onAnswer: (allowed: boolean) => void;
}

/** Names what the rules call an error and asks whether it goes in all the same. The Enter that inserts answers nothing here. */
export function SecondLookDialog({ text, errors, brand, onAnswer }: SecondLookDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('incident.secondLook')}
      text={t('incident.secondLookText', { brand })}
      body={
        <ul className={styles.errors}>
          {errors.map((hit) => (
            <li key={`${hit.ruleId} ${hit.start}`}>
              <HitRow hit={hit} draft={text} />
            </li>
          ))}
        </ul>
      }
      startsCalm
      onClose={() => onAnswer(false)}
    >
      <Button onClick={() => onAnswer(false)}>{t('incident.dontInsert')}</Button>
      <Button look="quiet" onClick={() => onAnswer(true)}>
        {t('incident.anyway')}
      </Button>
    </Dialog>
  );
}
