import { classNames } from '../../../../../components/class-names';
import { linkTo } from '../../../../../components/hash-route';
import { RowLink } from '../../../../../components/row-link';
import { SeverityMark } from '../../../../../components/severity-mark';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { StoredTerm } from '../../stored-term';
import { termState } from '../../term-state';
import styles from './terms-table.module.css';

interface TermCellProps {
  term: StoredTerm;
  /** Milliseconds since 1970. */
  now: number;
}

/** A term's words, whether they have expired, and below what more there is to know: how meant, exceptions, note. */
export function TermCell({ term, now }: TermCellProps) {
  const { t } = useTranslation();
  const quoted = (words: readonly string[]) =>
    words.map((word) => t('common.quoted', { text: word })).join(', ');
  const about = [
    term.kind === 'pattern' && t('watchlist.pattern'),
    !term.wholeWord && t('watchlist.inWords'),
    term.notBefore.length > 0 && t('watchlist.unlessBefore', { words: quoted(term.notBefore) }),
    term.notAfter.length > 0 && t('watchlist.unlessAfter', { words: quoted(term.notAfter) }),
    term.note,
  ].filter(Boolean);
  return (
    <>
      <span className={styles.head}>
        <RowLink
          off={!term.isOn}
          className={classNames(text.clip, term.kind === 'pattern' && styles.pattern)}
          href={linkTo('watchlist', term.id)}
          title={term.text}
        >
          {term.text}
        </RowLink>
        {termState(term, now) === 'expired' && (
          <SeverityMark severity="sensitive">{t('watchlist.expired')}</SeverityMark>
        )}
      </span>
      {about.length > 0 && (
        <span className={styles.sub} dir="auto">
          {about.join(' · ')}
        </span>
      )}
    </>
  );
}
