import { SeverityMark } from '../../../../../components/severity-mark';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { StoredTerm } from '../../stored-term';
import { termState } from '../../term-state';
import styles from './terms-table.module.css';

/**
 * The last day on which a term is watched, and that it is past.
 * @param now milliseconds since 1970
 */
export function UntilCell({ term, now }: { term: StoredTerm; now: number }) {
  const { t, formatDate } = useTranslation();
  if (term.expiresAt === null) return <span className={text.hint}>{t('watchlist.forGood')}</span>;
  const day = formatDate(term.expiresAt - 1);
  if (termState(term, now) !== 'expired') return day;
  return (
    <>
      <SeverityMark severity="sensitive">{t('watchlist.expired')}</SeverityMark>
      <span className={styles.sub}>{day}</span>
    </>
  );
}
