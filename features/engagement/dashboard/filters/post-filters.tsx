import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { Chip } from '../../../../components/chip';
import { FilterMenu } from '../../../../components/filter-menu';
import layout from '../../../../components/layout.module.css';
import page from '../../../../components/page.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId } from '../../../../networks/contract';
import type { Brand } from '../../../brands/model';
import type { ComparedPost } from '../../compare/compared-post';
import type { FoundPosts } from '../../compare/find-compared';
import { labelsInUse } from '../../follow/labels';
import type { PostsStore } from '../posts-store';
import { MOST_POSTS } from '../use-compared-posts';
import { busiestAccounts } from './busiest-accounts';
import { PeriodFilter } from './period-filter';
import { PostSearch } from './post-search';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface PostFiltersProps {
  posts: readonly ComparedPost[];
  found: FoundPosts;
  /** Null: all brands. */
  brand: Brand | null;
  store: PostsStore;
  /** More that stands with the filters. */
  children?: ReactNode;
}

/** What narrows the posts down, and how many pass. */
export function PostFilters({ posts, found, brand, store, children }: PostFiltersProps) {
  const { t } = useTranslation();
  const { network, whose, account, label, followedOnly } = useStore(store);
  const labels = useMemo(() => labelsInUse(posts), [posts]);
  const accounts = useMemo(() => busiestAccounts(posts, account), [posts, account]);
  const left = [
    posts.length === MOST_POSTS && t('posts.most', { count: MOST_POSTS }),
    found.perhaps > 0 && t('compare.perhaps', { count: found.perhaps }),
    found.undated > 0 && t('compare.undated', { count: found.undated }),
  ].filter((words) => words !== false);
  return (
    <div className={page.toolbar}>
      <PostSearch store={store} />
      <FilterMenu
        name={t('compare.network')}
        all={t('compare.anyNetwork')}
        value={network}
        choices={NETWORKS.map((value) => ({ value, label: t(`common.${value}`) }))}
        onChoose={(next) => store.setState({ network: next })}
      />
      <FilterMenu
        name={t('compare.whose')}
        all={t('compare.anyWhose')}
        value={whose}
        choices={[
          { value: 'ours', label: t('compare.ours') },
          { value: 'own', label: brand?.name ?? t('compare.own') },
          { value: 'competitor', label: t('compare.competitors') },
          { value: 'other', label: t('compare.others') },
        ]}
        onChoose={(next) => store.setState({ whose: next })}
      />
      <FilterMenu
        name={t('compare.account')}
        all={t('compare.anyAccount')}
        value={account}
        choices={accounts.map(({ key, name, network: on }) => ({
          value: key,
          label: `${name} · ${t(`common.${on}`)}`,
        }))}
        onChoose={(next) => store.setState({ account: next })}
      />
      {(labels.length > 0 || label !== null) && (
        <FilterMenu
          name={t('compare.label')}
          all={t('compare.anyLabel')}
          value={label}
          choices={labels.map((value) => ({ value, label: value }))}
          onChoose={(next) => store.setState({ label: next })}
        />
      )}
      <PeriodFilter store={store} />
      <Chip on={followedOnly} onClick={() => store.setState({ followedOnly: !followedOnly })}>
        {t('compare.followed')}
      </Chip>
      {children}
      <span className={`${text.hint} ${layout.push}`} role="status">
        {[t('posts.count', { count: found.posts.length }), ...left].join(' · ')}
      </span>
    </div>
  );
}
