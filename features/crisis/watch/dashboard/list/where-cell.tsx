import text from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { StoredTerm } from '../../stored-term';
import { NETWORKS } from '../term-words';
import styles from './terms-table.module.css';

/** For whom a term is watched, and below that in which language and on which networks where not in all. */
export function WhereCell({ term, owner }: { term: StoredTerm; owner: string }) {
  const { t } = useTranslation();
  const { language, networks } = term;
  const narrowed = [
    language !== null && t(language === 'fr' ? 'common.french' : 'common.english'),
    ...NETWORKS.filter((network) => networks.includes(network)).map((one) => t(`common.${one}`)),
  ].filter(Boolean);
  return (
    <>
      <span className={`${styles.line} ${text.clip}`}>{owner}</span>
      {narrowed.length > 0 && (
        <span className={styles.sub} title={narrowed.join(', ')}>
          {narrowed.join(', ')}
        </span>
      )}
    </>
  );
}
