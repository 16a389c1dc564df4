import { classNames } from '../../../../../components/class-names';
import { linkTo } from '../../../../../components/hash-route';
import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { StoredTerm } from '../../stored-term';
import styles from './terms-table.module.css';

/** A term's words, and below them what more there is to know: how it is meant, its exceptions, its note. */
export function TermCell({ term }: { term: StoredTerm }) {
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
      <span className={classNames(styles.line, text.clip)}>
        <a
          className={classNames(
            styles.title,
            !term.isOn && styles.off,
            term.kind === 'pattern' && styles.pattern,
          )}
          href={linkTo('watchlist', term.id)}
          dir="auto"
          title={term.text}
        >
          {term.text}
        </a>
      </span>
      {about.length > 0 && (
        <span className={styles.sub} dir="auto">
          {about.join(' · ')}
        </span>
      )}
    </>
  );
}
