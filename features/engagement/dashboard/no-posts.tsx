import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';
import { EVERY_POST } from '../compare/find-compared';
import type { PostsStore } from './posts-store';

/** What stands where no post passes the filters. */
export function NoPosts({ store }: { store: PostsStore }) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('posts.noneTitle')} text={t('posts.noneText')}>
      <Button onClick={() => store.setState(EVERY_POST)}>{t('compare.showAll')}</Button>
    </EmptyState>
  );
}
