import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { CounterName } from '../../../networks/contract';
import type { SeenPost } from '../model';
import { reasonWords } from '../panel/counter-figure';
import styles from './posts-table.module.css';

/** One counter in a table: rounded ones with « env. » and their interval, missing ones with the reason. */
export function CounterCell({ name, post }: { name: CounterName; post: SeenPost }) {
  const translation = useTranslation();
  const { t, formatCount } = translation;
  const reading = post.counters[name];
  if (!reading.ok) {
    const reason = reasonWords(reading.why, post.network, translation);
    return (
      <span className={styles.none} title={reason}>
        {t('common.none')}
        <span className={text.unseen}>, {reason}</span>
      </span>
    );
  }
  const { about, value, detail } = formatCount(reading.value);
  return (
    <span className={about === null ? undefined : styles.rounded} title={detail}>
      {about !== null && <span className={styles.about}>{about}</span>}
      {value}
    </span>
  );
}
