import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../../components/button';
import { Chip } from '../../../../components/chip';
import { EmptyState } from '../../../../components/empty-state';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { type BestBy, bestPosts } from '../../compare/best-posts';
import { ExportPosts } from '../export/export-posts';
import { PostFilters } from '../filters/post-filters';
import { useFoundPosts } from '../filters/use-found-posts';
import { NoPosts } from '../no-posts';
import { PostsHead } from '../posts-head';
import type { PostsStore } from '../posts-store';
import styles from '../posts-table.module.css';
import type { Compared } from '../use-compared-posts';
import { BestTable } from './best-table';

const CHOICES: readonly BestBy[] = ['reactions', 'comments', 'shares', 'views', 'saves', 'rate'];
const MOST = 20;

interface BestViewProps {
  compared: Compared;
  /** Null: all brands. */
  brand: Brand | null;
  store: PostsStore;
}

/** The posts that did best, by what the person chooses. */
export function BestView({ compared, brand, store }: BestViewProps) {
  const { t } = useTranslation();
  const [exports, setExports] = useState(false);
  const by = useStore(store, (state) => state.bestBy);
  const found = useFoundPosts(compared.posts, store);
  const { best, unranked } = useMemo(() => bestPosts(found.posts, by, MOST), [found, by]);
  return (
    <>
      <PostsHead view="best" line={t('compare.bestLine')}>
        {best.length > 0 && <Button onClick={() => setExports(true)}>{t('exporting.open')}</Button>}
      </PostsHead>
      <PostFilters posts={compared.posts} found={found} brand={brand} store={store} />
      <fieldset className={styles.choices}>
        <legend className={text.unseen}>{t('compare.bestBy')}</legend>
        {CHOICES.map((choice) => (
          <Chip key={choice} on={choice === by} onClick={() => store.setState({ bestBy: choice })}>
            {choice === 'rate' ? t('compare.rateByViews') : t(`post.${choice}`)}
          </Chip>
        ))}
      </fieldset>
      {found.posts.length === 0 && <NoPosts store={store} />}
      {found.posts.length > 0 && best.length === 0 && (
        <EmptyState title={t('compare.bestNone')} text={t('compare.bestNoneText')} />
      )}
      {best.length > 0 && (
        <div className={styles.frame}>
          <BestTable best={best} by={by} />
        </div>
      )}
      <p className={`${text.hint} ${styles.foot}`}>
        {best.length > 0 && t('compare.bestNote')}
        {unranked > 0 && ` ${t('compare.unranked', { count: unranked })}`}
      </p>
      {exports && (
        <ExportPosts
          posts={best.map((one) => one.compared)}
          store={null}
          onClose={() => setExports(false)}
        />
      )}
    </>
  );
}
