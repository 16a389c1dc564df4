import { linkTo } from '../../../components/hash-route';
import { RowLink } from '../../../components/row-link';
import { useTranslation } from '../../../components/translation';
import type { ComparedPost } from '../compare/compared-post';
import { LabelMarks } from './label-marks';
import styles from './posts-table.module.css';

/** A post by its first words, with whose it is and where below. */
export function PostName({ compared }: { compared: ComparedPost }) {
  const { t } = useTranslation();
  const { post, title, whose, labels } = compared;
  return (
    <>
      <RowLink href={linkTo('posts', post.key)}>{title === '' ? t('post.noText') : title}</RowLink>
      <span className={styles.sub}>
        <bdi className={styles.by}>{post.author?.name ?? t('post.unnamed')}</bdi> ·{' '}
        {t(`common.${post.network}`)}
        {whose === 'competitor' && ` · ${t('compare.competitor1')}`}
        <LabelMarks labels={labels} />
      </span>
    </>
  );
}
