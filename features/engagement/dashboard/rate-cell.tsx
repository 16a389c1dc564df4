import { useTranslation } from '../../../components/translation';
import type { Rate } from '../rates';
import styles from './posts-table.module.css';
import { noRateWords, perDayWords, shareWords } from './rate-words';

/** A rate in a table: as finely as it is known, its interval below; or why there is none. */
export function RateCell({ rate }: { rate: Rate }) {
  const translation = useTranslation();
  if (!rate.ok) {
    const reason = noRateWords(rate.why, translation);
    return (
      <span className={styles.none} title={reason}>
        {translation.t('common.none')}
        <span className={styles.sub}>{reason}</span>
      </span>
    );
  }
  const words = rate.id === 'day' ? perDayWords(rate, translation) : shareWords(rate, translation);
  return (
    <>
      <strong>{words.value}</strong>
      {words.between !== null && <span className={styles.sub}>{words.between}</span>}
    </>
  );
}
