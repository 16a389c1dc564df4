import { linkTo } from '../../../../components/hash-route';
import { SeverityMark } from '../../../../components/severity-mark';
import textStyles from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { WatchHit } from '../model';
import styles from './found-terms.module.css';
import { DISGUISE_NAMES, SEVERITY_NAMES } from './term-words';

/** More than these are one pattern that finds too much: the count says the rest. */
const MOST_SHOWN = 30;

interface FoundTermsProps {
  text: string;
  hits: readonly WatchHit[];
  /** Whether each names its term, as a way there. */
  isLinked: boolean;
}

/** What was found in a sentence: how much it matters, what it is about, by which term, and why. */
export function FoundTerms({ text, hits, isLinked }: FoundTermsProps) {
  const { t } = useTranslation();
  if (hits.length === 0) return null;
  return (
    <ul className={styles.found}>
      {hits.slice(0, MOST_SHOWN).map((hit) => {
        const { term, start, end } = hit;
        return (
          <li key={`${term.id} ${start} ${term.brandId}`}>
            <p className={styles.head}>
              <SeverityMark severity={term.severity}>
                {t(SEVERITY_NAMES[term.severity])}
              </SeverityMark>
              <span className={textStyles.meta}>{t(`crisis.${term.category}`)}</span>
              {isLinked && (
                <a className={textStyles.clip} href={linkTo('watchlist', term.id)} dir="auto">
                  {term.text}
                </a>
              )}
            </p>
            <p className={styles.why}>
              <bdi className={styles.said}>{text.slice(start, end)}</bdi> <Why hit={hit} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Why({ hit }: { hit: WatchHit }) {
  const { t } = useTranslation();
  if (hit.term.kind === 'pattern') return t('watchlist.byPattern');
  if (hit.disguises.length === 0) return t('watchlist.asItStands');
  const how = hit.disguises.map((one) => t(DISGUISE_NAMES[one])).join(', ');
  return t('watchlist.disguised', { how });
}
