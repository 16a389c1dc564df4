import { SeverityShape } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { CommentHours } from '../hours-of';
import { ENOUGH } from '../suggest-peaks';
import styles from './hours.module.css';
import { createWeekNames } from './week-names';

/** Part of the comments from which on one person's are their own hours rather than everybody's: our own choice. */
const MOSTLY_ONE = 0.3;

/** What the map stands on: how many comments from when to when, what was left out, and what that is worth. */
export function SampleLines({ hours, zone }: { hours: CommentHours; zone: string }) {
  const { t, language } = useTranslation();
  const { total, first, last, byBusiest } = hours;
  const dates = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const span = first !== null &&
    last !== null && {
      first: dates.format(first),
      last: dates.format(last),
    };
  const sample = !span
    ? t('hours.sampleNone')
    : t(span.first === span.last ? 'hours.sampleOfOneDay' : 'hours.sample', {
        count: total,
        ...span,
      });
  const reasons = (['withoutDate', 'withoutHour', 'impossible', 'own'] as const).flatMap(
    (reason) => (hours[reason] === 0 ? [] : [t(`hours.${reason}`, { count: hours[reason] })]),
  );
  const list = new Intl.ListFormat(language).format(reasons);
  const isOneAuthor = total >= ENOUGH && byBusiest / total > MOSTLY_ONE;
  return (
    <div className={styles.sample} role="status">
      <p>{sample}.</p>
      {reasons.length > 0 && <p className={text.meta}>{t('hours.leftOut', { reasons: list })}</p>}
      {total < ENOUGH && (
        <p className={styles.warning}>
          <SeverityShape severity="sensitive" />
          {t('hours.few', { count: ENOUGH })}
        </p>
      )}
      {isOneAuthor && (
        <p className={styles.warning}>
          <SeverityShape severity="sensitive" />
          {t('hours.oneAuthor', { part: createWeekNames(language).part(byBusiest / total) })}
        </p>
      )}
    </div>
  );
}
