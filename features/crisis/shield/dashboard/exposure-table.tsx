import { useTranslation } from '../../../../components/translation';
import type { ExposureRow } from '../model';
import styles from './shield-part.module.css';

/** What the shield counted, day by day, the latest first. */
export function ExposureTable({ days }: { days: readonly ExposureRow[] }) {
  const { t, formatDate, formatNumber, formatSpan } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.days} aria-label={t('shield.counted')}>
        <thead>
          <tr>
            <th scope="col">{t('shield.day')}</th>
            <th scope="col">{t('shield.coveredColumn')}</th>
            <th scope="col">{t('shield.shownColumn')}</th>
            <th scope="col">{t('shield.timeColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ key, seen, uncovered, time }) => (
            <tr key={key}>
              {/* noon: a day alone would be read as midnight in Greenwich */}
              <th scope="row">{formatDate(Date.parse(`${key}T12:00`))}</th>
              <td>{formatNumber(seen)}</td>
              <td>{formatNumber(uncovered)}</td>
              <td>{formatSpan(time)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
