import { useStore } from 'zustand';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/hash-route';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { MOST_COMPARED } from '../compare/newest-posts';
import { chooseToCompare, type PostsStore } from './posts-store';

/** Puts a post beside those that are compared, and goes there. */
export function CompareButton({ postKey, store }: { postKey: string; store: PostsStore }) {
  const { t } = useTranslation();
  const say = useNotice();
  const chosen = useStore(store, (state) => state.chosen) ?? [];
  const compare = () => {
    if (chooseToCompare(store, chosen, postKey, true)) goTo('posts', 'curves');
    else say({ severity: 'info', text: t('compare.tooMany', { most: MOST_COMPARED }) });
  };
  return <Button onClick={compare}>{t('compare.compare')}</Button>;
}
