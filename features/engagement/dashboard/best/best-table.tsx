import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { BestBy, BestPost } from '../../compare/best-posts';
import { middleOf } from '../../interval';
import { postedWords } from '../../panel/posted-words';
import type { Rank } from '../../rank';
import { CounterCell } from '../counter-cell';
import { PostName } from '../post-name';
import styles from '../posts-table.module.css';
import { RateCell } from '../rate-cell';

/** The best posts with their places, and how they stand to the first. */
export function BestTable({ best, by }: { best: readonly BestPost[]; by: BestBy }) {
  const translation = useTranslation();
  const { t } = translation;
  const now = Date.now();
  const most = Math.max(...best.map(({ value }) => value.high)) || 1;
  return (
    <table className={styles.still} aria-label={t('compare.best')}>
      <colgroup>
        <col className={styles.placeWidth} />
        <col />
        <col className={styles.whenWidth} />
        <col className={styles.barWidth} />
        <col className={styles.figureWidth} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('compare.place')}</th>
          <th scope="col">{t('posts.post')}</th>
          <th scope="col">{t('compare.postedAt')}</th>
          <th scope="col" colSpan={2} className={styles.figure}>
            {by === 'rate' ? t('compare.rateByViews') : t(`post.${by}`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {best.map(({ compared, value, rank }) => (
          <tr key={compared.key}>
            <td>
              <Place rank={rank} />
            </td>
            <td>
              <PostName compared={compared} />
            </td>
            <td className={text.meta}>
              {postedWords(compared.post, translation, now) ?? t('common.none')}
            </td>
            <td aria-hidden>
              <span
                className={styles.bar}
                style={{ width: `${(middleOf(value) / most) * 100}%` }}
              />
            </td>
            <td className={styles.figure}>
              {by === 'rate' ? (
                <RateCell rate={compared.byViews} />
              ) : (
                <CounterCell name={by} post={compared.post} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ rank: { best, worst, tied } }: { rank: Rank }) {
  const { t, formatNumber } = useTranslation();
  const place =
    best === worst
      ? formatNumber(best)
      : t('compare.places', { best: formatNumber(best), worst: formatNumber(worst) });
  return <>{tied > 0 ? t('compare.tie', { place }) : place}</>;
}
