import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../../components/button';
import { DataTable } from '../../../../components/data-table';
import { EmptyState } from '../../../../components/empty-state';
import { linkTo } from '../../../../components/hash-route';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { followersAt } from '../../audience/followers-at';
import { accountRows } from '../../compare/account-rows';
import { EVERY_POST } from '../../compare/find-compared';
import { ExportAccounts } from '../export/export-accounts';
import { PostFilters } from '../filters/post-filters';
import { useFoundPosts } from '../filters/use-found-posts';
import { PostsHead } from '../posts-head';
import type { PostsStore } from '../posts-store';
import styles from '../posts-table.module.css';
import type { Compared } from '../use-compared-posts';
import { accountColumns } from './account-columns';
import { ChosenAccount } from './chosen-account';

interface AccountsViewProps {
  compared: Compared;
  /** Null: all brands. */
  brand: Brand | null;
  store: PostsStore;
}

/** The brand's accounts beside those of its competitors. */
export function AccountsView({ compared, brand, store }: AccountsViewProps) {
  const translation = useTranslation();
  const { t } = translation;
  const [exports, setExports] = useState(false);
  const found = useFoundPosts(compared.posts, store);
  const sort = useStore(store, (state) => state.accountsSort);
  const { audiences, follows } = compared;
  const rows = useMemo(() => {
    const accounts = new Map(
      follows.flatMap((one) => (one.kind === 'account' ? [[one.followedKey, one]] : [])),
    );
    return accountRows(found.posts, {
      followersOf: (key) => followersAt(audiences.get(key), Date.now()),
      followOf: (key) => accounts.get(key),
    });
  }, [found, audiences, follows]);
  const columns = useMemo(
    () => accountColumns(translation, (account) => store.setState({ ...EVERY_POST, account })),
    [translation, store],
  );
  return (
    <>
      <PostsHead view="accounts" line={t('compare.accountsLine')}>
        {rows.length > 0 && <Button onClick={() => setExports(true)}>{t('exporting.open')}</Button>}
      </PostsHead>
      <PostFilters posts={compared.posts} found={found} brand={brand} store={store} />
      <ChosenAccount posts={compared.posts} store={store} />
      {rows.length === 0 ? (
        <EmptyState title={t('compare.accountsNone')} text={t('compare.accountsNoneText')}>
          <Button onClick={() => store.setState(EVERY_POST)}>{t('compare.showAll')}</Button>
        </EmptyState>
      ) : (
        <DataTable
          label={t('compare.accounts')}
          rows={rows}
          columns={columns}
          keyOf={({ key }) => key}
          sort={sort}
          onSort={(next) => store.setState({ accountsSort: next })}
        />
      )}
      <p className={`${text.hint} ${styles.foot}`}>
        {t('compare.accountsNote')}
        {brand !== null && brand.competitors.length === 0 && (
          <>
            {' '}
            {t('compare.noCompetitors')}{' '}
            <a href={linkTo('brands', brand.id)}>{t('compare.toBrand')}</a>
          </>
        )}
      </p>
      {exports && <ExportAccounts rows={rows} onClose={() => setExports(false)} />}
    </>
  );
}
