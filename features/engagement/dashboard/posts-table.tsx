import { type KeyboardEvent, useMemo } from 'react';
import { useStore } from 'zustand';
import { Checkbox } from '../../../components/checkbox';
import { type Column, DataTable } from '../../../components/data-table';
import { useNotice } from '../../../components/notices';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { ComparedPost } from '../compare/compared-post';
import { MOST_COMPARED } from '../compare/newest-posts';
import { postColumns } from './post-columns';
import { chooseToCompare, type PostsStore } from './posts-store';

const NONE: readonly string[] = [];

interface PostsTableProps {
  posts: ComparedPost[];
  store: PostsStore;
}

/** Posts as a table, to sort, to open, and to choose from. */
export function PostsTable({ posts, store }: PostsTableProps) {
  const translation = useTranslation();
  const say = useNotice();
  const { sort, columns: shown } = useStore(store);
  const chosen = useStore(store, (state) => state.chosen) ?? NONE;
  const columns = useMemo((): Column<ComparedPost>[] => {
    const { t } = translation;
    const choice: Column<ComparedPost> = {
      id: 'choose',
      name: t('compare.choose'),
      width: '36px',
      head: <span className={text.unseen}>{t('compare.choose')}</span>,
      cell: ({ key, title }) => (
        <Checkbox
          label={t('compare.chooseOne', { name: title === '' ? t('post.noText') : title })}
          checked={chosen.includes(key)}
          onChange={(on) => {
            if (!chooseToCompare(store, chosen, key, on))
              say({ severity: 'info', text: t('compare.tooMany', { most: MOST_COMPARED }) });
          }}
        />
      ),
    };
    return [choice, ...postColumns(translation, shown)];
  }, [translation, shown, chosen, store, say]);
  const onRowKeyDown = ({ key }: ComparedPost, event: KeyboardEvent) => {
    // in the box itself the key is the browser's
    if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    if (!chooseToCompare(store, chosen, key, !chosen.includes(key))) {
      say({
        severity: 'info',
        text: translation.t('compare.tooMany', { most: MOST_COMPARED }),
      });
    }
  };
  return (
    <DataTable
      label={translation.t('dashboard.posts')}
      rows={posts}
      columns={columns}
      keyOf={({ key }) => key}
      sort={sort}
      onSort={(next) => store.setState({ sort: next })}
      isChosen={({ key }) => chosen.includes(key)}
      onRowKeyDown={onRowKeyDown}
    />
  );
}
