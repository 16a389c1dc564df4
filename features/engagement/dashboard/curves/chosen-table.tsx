import { X } from 'lucide-react';
import { IconButton } from '../../../../components/icon-button';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { postedWords } from '../../panel/posted-words';
import { CounterCell } from '../counter-cell';
import { PostName } from '../post-name';
import { chooseToCompare, type PostsStore } from '../posts-store';
import table from '../posts-table.module.css';
import { RateCell } from '../rate-cell';
import styles from './curves.module.css';
import { StrokeSample } from './stroke-sample';
import type { PostCurve } from './use-curves';

const COUNTS = ['reactions', 'comments', 'shares', 'views'] as const;

interface ChosenTableProps {
  posts: readonly PostCurve[];
  store: PostsStore;
}

/** The posts that are compared, with their strokes and their latest figures. */
export function ChosenTable({ posts, store }: ChosenTableProps) {
  const translation = useTranslation();
  const { t } = translation;
  const now = Date.now();
  const keys = posts.map(({ compared }) => compared.key);
  return (
    <div className={styles.tableFrame}>
      <div className={table.frame}>
        <table className={table.still} aria-label={t('compare.curves')}>
          <colgroup>
            <col />
            <col className={`${styles.when} ${styles.spare}`} />
            <col className={styles.count} />
            <col className={styles.words} />
            <col className={`${styles.count} ${styles.spare}`} />
            <col className={styles.count} />
            <col className={styles.rate} />
            <col className={styles.away} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('posts.post')}</th>
              <th scope="col" className={styles.spare}>
                {t('compare.postedAt')}
              </th>
              {COUNTS.map((name) => (
                <th
                  key={name}
                  scope="col"
                  className={`${table.figure} ${name === 'shares' ? styles.spare : ''}`}
                >
                  {t(`post.${name}`)}
                </th>
              ))}
              <th scope="col" className={table.figure}>
                {t('compare.rateByViews')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {posts.map(({ compared, name, place }) => (
              <tr key={compared.key}>
                <th scope="row">
                  <div className={styles.named}>
                    <StrokeSample place={place} />
                    <div>
                      <PostName compared={compared} />
                    </div>
                  </div>
                </th>
                <td className={`${text.meta} ${styles.spare}`}>
                  {postedWords(compared.post, translation, now) ?? t('common.none')}
                </td>
                {COUNTS.map((counter) => (
                  <td
                    key={counter}
                    className={`${table.figure} ${counter === 'shares' ? styles.spare : ''}`}
                  >
                    <CounterCell name={counter} post={compared.post} />
                  </td>
                ))}
                <td className={table.figure}>
                  <RateCell rate={compared.byViews} />
                </td>
                <td className={table.overLink}>
                  <IconButton
                    label={t('compare.takeAway', { name })}
                    icon={<X size={16} strokeWidth={1.5} aria-hidden />}
                    onClick={() => chooseToCompare(store, keys, compared.key, false)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={`${text.hint} ${table.foot}`}>{t('compare.formula')}</p>
    </div>
  );
}
