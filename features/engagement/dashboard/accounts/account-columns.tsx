import type { Column } from '../../../../components/data-table';
import { linkTo } from '../../../../components/hash-route';
import { RowLink } from '../../../../components/row-link';
import text from '../../../../components/text.module.css';
import type { Translation } from '../../../../components/translation';
import type { AccountRow, Usual } from '../../compare/account-rows';
import { middleOf } from '../../interval';
import { writeInterval } from '../../panel/write-interval';
import { LabelMarks } from '../label-marks';
import styles from '../posts-table.module.css';

/** The columns of accounts: whose, how many posts, what is usual for them, how many follow. */
export function accountColumns(
  translation: Translation,
  onAccount: (authorKey: string) => void,
): Column<AccountRow>[] {
  const { t, formatAgo, formatCount } = translation;
  const now = Date.now();
  const count = (usual: Usual | null) => {
    if (usual === null) return <span className={styles.none}>{t('common.none')}</span>;
    const { about, value, detail } = formatCount({ ...usual, value: Math.round(middleOf(usual)) });
    return (
      <span title={detail}>
        {about !== null && <span className={styles.about}>{about}</span>}
        {value}
        <span className={styles.sub}>{t('compare.ofPosts', { count: usual.posts })}</span>
      </span>
    );
  };
  const usual = (id: 'reactions' | 'comments', name: string): Column<AccountRow> => ({
    id,
    name,
    width: '164px',
    figures: true,
    spare: id === 'comments',
    sortBy: (row) => {
      const found = row[id];
      return found === null ? undefined : middleOf(found);
    },
    cell: (row) => count(row[id]),
  });
  return [
    {
      id: 'name',
      name: t('compare.name'),
      sortBy: ({ name }) => name,
      cell: ({ name, network, whose, authorKey, followed }) => (
        <>
          {authorKey === null ? (
            <bdi>{name}</bdi>
          ) : (
            <RowLink href={linkTo('posts')} onClick={() => onAccount(authorKey)}>
              {name}
            </RowLink>
          )}
          <span className={styles.sub}>
            {t(`common.${network}`)}
            {whose !== 'other' &&
              ` · ${t(whose === 'own' ? 'compare.own1' : 'compare.competitor1')}`}
            {followed && followed.note !== '' && (
              <>
                {' · '}
                <bdi title={followed.note}>{followed.note}</bdi>
              </>
            )}
            {followed && <LabelMarks labels={followed.labels} />}
          </span>
        </>
      ),
    },
    {
      id: 'posts',
      name: t('compare.posts'),
      width: '112px',
      figures: true,
      spare: true,
      sortBy: ({ posts }) => posts,
      cell: ({ posts }) => translation.formatNumber(posts),
    },
    usual('reactions', t('compare.medianReactions')),
    usual('comments', t('compare.medianComments')),
    {
      id: 'rate',
      name: t('compare.medianRate'),
      width: '168px',
      figures: true,
      sortBy: ({ rate }) => (rate === null ? undefined : middleOf(rate)),
      cell: ({ rate }) => {
        if (rate === null) {
          return (
            <span className={styles.none}>
              {t('common.none')}
              <span className={styles.sub}>{t('compare.tooFew')}</span>
            </span>
          );
        }
        const words = writeInterval(rate, 'share', translation);
        return (
          <span title={words.between ?? undefined}>
            <strong>{words.value}</strong>
            <span className={styles.sub}>{t('compare.ofPosts', { count: rate.posts })}</span>
          </span>
        );
      },
    },
    {
      id: 'followers',
      name: t('compare.followers'),
      width: '96px',
      figures: true,
      sortBy: ({ followers }) => followers?.value,
      cell: ({ followers }) => {
        if (followers === null)
          return (
            <span className={styles.none} title={t('compare.notTold')}>
              {t('common.none')}
              <span className={text.unseen}>, {t('compare.notTold')}</span>
            </span>
          );
        const { about, value, detail } = formatCount(followers);
        return (
          <span title={detail}>
            {about !== null && <span className={styles.about}>{about}</span>}
            {value}
          </span>
        );
      },
    },
    {
      id: 'newest',
      name: t('compare.newest'),
      width: '96px',
      figures: true,
      spare: true,
      sortBy: ({ newest }) => newest ?? undefined,
      cell: ({ newest }) => (
        <span className={text.meta}>
          {newest === null ? t('common.none') : formatAgo(newest, now)}
        </span>
      ),
    },
  ];
}
