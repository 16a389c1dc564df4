import { useMemo } from 'react';
import { useTranslation } from '../../../../components/translation';
import { useSortedRows } from '../../../../components/use-sorted-rows';
import type { ComparedPost } from '../../compare/compared-post';
import type { Picture } from '../../export/picture';
import { postColumns } from '../post-columns';
import { type PostsStore, SPARE_COLUMNS } from '../posts-store';
import { ExportDialog } from './export-dialog';
import { postsSheet } from './posts-sheet';

interface ExportPostsProps {
  posts: ComparedPost[];
  /** By whose sorting they stand in the file; null: as they come. */
  store: PostsStore | null;
  /** What is drawn of them; left out: nothing. */
  picture?: () => Picture;
  onClose: () => void;
}

/** Posts into a file, as they are filtered and sorted. */
export function ExportPosts({ posts, store, picture, onClose }: ExportPostsProps) {
  const translation = useTranslation();
  const { t } = translation;
  const columns = useMemo(() => postColumns(translation, new Set(SPARE_COLUMNS)), [translation]);
  const sorted = useSortedRows(posts, columns, store?.getState().sort ?? null);
  return (
    <ExportDialog
      line={t(store === null ? 'compare.exportThese' : 'compare.exportPosts', {
        count: posts.length,
      })}
      name={t(picture === undefined ? 'compare.fileName' : 'compare.curvesFile')}
      sheet={() => postsSheet(sorted, translation)}
      picture={picture ?? null}
      onClose={onClose}
    />
  );
}
