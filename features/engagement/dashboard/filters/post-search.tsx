import { useRef } from 'react';
import { useStore } from 'zustand';
import page from '../../../../components/page.module.css';
import { SearchField } from '../../../../components/search-field';
import { useTranslation } from '../../../../components/translation';
import { useSlashKey } from '../../../../components/use-slash-key';
import type { PostsStore } from '../posts-store';

/** Words to find posts by. */
export function PostSearch({ store }: { store: PostsStore }) {
  const { t } = useTranslation();
  const query = useStore(store, (state) => state.query);
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  return (
    <div className={page.search}>
      <SearchField
        ref={search}
        label={t('posts.search')}
        placeholder={t('posts.searchHint')}
        shortcut="/"
        value={query}
        onValue={(next) => store.setState({ query: next })}
      />
    </div>
  );
}
