import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { goTo } from '../../../../components/hash-route';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import type { ComparedPost } from '../../compare/compared-post';
import { MOST_COMPARED, newestPosts } from '../../compare/newest-posts';
import { ExportPosts } from '../export/export-posts';
import { useFoundPosts } from '../filters/use-found-posts';
import { PostsHead } from '../posts-head';
import { type PostsStore, SPAN_HOURS } from '../posts-store';
import { AgesTable } from './ages-table';
import { ChosenTable } from './chosen-table';
import { CurvesChart } from './curves-chart';
import { curvesPicture } from './curves-picture';
import { CurvesToolbar } from './curves-toolbar';
import { readColors } from './read-colors';
import { useCurves } from './use-curves';

interface CurvesViewProps {
  posts: readonly ComparedPost[];
  store: PostsStore;
}

/** The posts chosen, else the newest, laid over one another from the hour of publication. */
export function CurvesView({ posts, store }: CurvesViewProps) {
  const translation = useTranslation();
  const { t } = translation;
  const { chosen, counter, span } = useStore(store);
  const [exports, setExports] = useState(false);
  const found = useFoundPosts(posts, store);
  const compared = useMemo(() => {
    if (chosen === null) return newestPosts(found.posts);
    return chosen.flatMap((key) => posts.find((post) => post.key === key) ?? []);
  }, [chosen, found, posts]);
  const curves = useCurves(compared, counter, span === null ? null : SPAN_HOURS[span]);
  if (compared.length === 0) {
    return (
      <>
        <PostsHead view="curves" line={t('posts.line')} />
        <EmptyState
          title={t('compare.nothingChosen')}
          text={t('compare.nothingChosenText', { most: MOST_COMPARED })}
        >
          <Button look="primary" onClick={() => goTo('posts')}>
            {t('compare.toList')}
          </Button>
        </EmptyState>
      </>
    );
  }
  const count = compared.length;
  const hours = curves?.span ?? Infinity;
  const line = Number.isFinite(hours)
    ? t('compare.curvesLine', { count, hours })
    : t('compare.curvesLineAll', { count });
  const add = () => {
    // what is shown is what one adds to
    store.setState({ chosen: compared.map(({ key }) => key) });
    goTo('posts');
  };
  return (
    <>
      <PostsHead view="curves" line={line}>
        <Button onClick={() => setExports(true)}>{t('exporting.open')}</Button>
        <Button
          look="primary"
          icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
          onClick={add}
        >
          {t('compare.add')}
        </Button>
      </PostsHead>
      <CurvesToolbar store={store} curves={curves} />
      {curves === null ? (
        <Skeleton label={t('common.loading')} rows={6} />
      ) : (
        <>
          <CurvesChart curves={curves} />
          <ChosenTable posts={curves.posts} store={store} />
          <AgesTable curves={curves} />
        </>
      )}
      {exports && curves !== null && (
        <ExportPosts
          posts={compared}
          store={null}
          {...(curves.drawing.curves.length > 0 && {
            picture: () => curvesPicture(curves, readColors('light'), translation, Date.now()),
          })}
          onClose={() => setExports(false)}
        />
      )}
    </>
  );
}
