import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { KindCount } from '../../../networks/contract';
import styles from './kinds-line.module.css';

/**
 * The reactions by kind, the most first, as far as the page tells; kinds without a number come last. Where none has one,
 * that is said once.
 */
export function KindsLine({ kinds }: { kinds: readonly KindCount[] }) {
  const { t } = useTranslation();
  if (kinds.length === 0) return null;
  if (kinds.every(({ count }) => count === null)) {
    return (
      <section className={layout.section}>
        <div className={`${layout.sectionHead} ${styles.head}`}>
          <h3>{t('post.kinds')}</h3>
          <span className={text.hint}>{t('post.kindsUncounted')}</span>
        </div>
        <p className={text.meta}>{kinds.map(({ kind }) => t(`post.${kind}`)).join(' · ')}</p>
      </section>
    );
  }
  const sorted = kinds.toSorted((a, b) => (b.count?.value ?? -1) - (a.count?.value ?? -1));
  return (
    <section className={layout.section}>
      <h3 className={styles.title}>{t('post.kinds')}</h3>
      <dl className={styles.kinds}>
        {sorted.map((each) => (
          <Kind key={each.kind} {...each} />
        ))}
      </dl>
    </section>
  );
}

function Kind({ kind, count }: KindCount) {
  const { t, formatCount } = useTranslation();
  const written = count && formatCount(count);
  return (
    <div>
      <dt className={text.meta}>{t(`post.${kind}`)}</dt>
      {written ? (
        <dd title={written.detail}>
          {written.about !== null && <span className={text.hint}>{written.about} </span>}
          {written.value}
        </dd>
      ) : (
        <dd className={text.hint} title={t('post.kindUncounted')}>
          {t('common.none')}
          <span className={text.unseen}>, {t('post.kindUncounted')}</span>
        </dd>
      )}
    </div>
  );
}
