import { useTranslation } from '../../../components/translation';
import { whyNoRateInShort } from '../panel/rate-words';
import { writeInterval } from '../panel/write-interval';
import type { Rate } from '../rates';
import styles from './posts-table.module.css';

/** A rate in a table: as finely as it is known, its interval below; or why there is none. */
export function RateCell({ rate }: { rate: Rate }) {
  const translation = useTranslation();
  if (!rate.ok) {
    const reason = whyNoRateInShort(rate.why, translation);
    return (
      <span className={styles.none} title={reason}>
        {translation.t('common.none')}
        <span className={styles.sub}>{reason}</span>
      </span>
    );
  }
  const words = writeInterval(rate, rate.id === 'day' ? 'number' : 'share', translation);
  return (
    <>
      <strong>{words.value}</strong>
      {words.between !== null && <span className={styles.sub}>{words.between}</span>}
    </>
  );
}
