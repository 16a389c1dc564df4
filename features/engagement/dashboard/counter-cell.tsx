import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Count, CounterName } from '../../../networks/contract';
import type { SeenPost } from '../model';
import { reasonWords } from '../panel/counter-figure';
import styles from './posts-table.module.css';

/** From here on a column has no room for all figures of an exact count. */
const LONG = 10_000_000;

/** One counter in a table: rounded ones with « env. » and their interval, missing ones with the reason. */
export function CounterCell({ name, post }: { name: CounterName; post: SeenPost }) {
  const translation = useTranslation();
  const { t, formatCount, formatNumber } = translation;
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
  const { value: count, low, high } = reading.value;
  const isLong = low === high && count >= LONG;
  const { about, value, detail } = formatCount(isLong ? inThreeFigures(count) : reading.value);
  return (
    <span
      className={detail === undefined ? undefined : styles.rounded}
      title={isLong ? formatNumber(count) : detail}
    >
      {about !== null && <span className={styles.about}>{about}</span>}
      {value}
    </span>
  );
}

/** An exact count as if it were known to three figures. */
function inThreeFigures(count: number): Count {
  const unit = 10 ** (Math.floor(Math.log10(count)) - 2);
  const low = Math.floor(count / unit) * unit;
  return { value: count, low, high: low + unit - 1 };
}
