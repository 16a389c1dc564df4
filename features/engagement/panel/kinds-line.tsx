import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { KindCount } from '../../../networks/contract';
import styles from './kinds-line.module.css';

/** The reactions by kind, the most first, as far as the page tells; kinds without a number come last. */
export function KindsLine({ kinds }: { kinds: readonly KindCount[] }) {
  const { t, formatCount } = useTranslation();
  if (kinds.length === 0) return null;
  const sorted = kinds.toSorted((a, b) => (b.count?.value ?? -1) - (a.count?.value ?? -1));
  return (
    <section className={layout.section}>
      <h3 className={styles.title}>{t('post.kinds')}</h3>
      <dl className={styles.kinds}>
        {sorted.map(({ kind, count }) => {
          const written = count && formatCount(count);
          return (
            <div key={kind}>
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
        })}
      </dl>
    </section>
  );
}
