import type { Brand } from '../../../brands/model';
import type { Reply } from '../../model';
import type { SearchableReplies } from '../../search/library-search';
import type { LibraryStore } from '../library-store';
import { useFoundReplies } from '../use-found-replies';
import { ExportDialog } from './export-dialog';

interface LibraryExportProps {
  library: readonly Reply[];
  searchable: SearchableReplies;
  brands: readonly Brand[];
  store: LibraryStore;
  /** Whose it is; null: all brands'. */
  brand: Brand | null;
  onClose: () => void;
}

/** The library into a file: all of it, or what its search and filters leave. */
export function LibraryExport({
  searchable,
  store,
  library,
  brand,
  ...others
}: LibraryExportProps) {
  const { replies } = useFoundReplies(searchable, store);
  const filtered = replies.length === library.length ? null : replies;
  return <ExportDialog replies={library} filtered={filtered} whole={brand} {...others} />;
}
