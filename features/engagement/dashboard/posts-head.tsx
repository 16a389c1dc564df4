import type { ReactNode } from 'react';
import { PageHead } from '../../../components/page-head';
import { useTranslation } from '../../../components/translation';
import { PostsNav } from './posts-nav';
import type { PostsView } from './posts-view';

interface PostsHeadProps {
  view: PostsView;
  line: string;
  /** The view's buttons. */
  children?: ReactNode;
}

/** The head of each way of looking at the posts, and the way to the others. */
export function PostsHead({ view, line, children }: PostsHeadProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('dashboard.posts')} line={line}>
        {children}
      </PageHead>
      <PostsNav view={view} />
    </>
  );
}
