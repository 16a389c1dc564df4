import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/hash-route';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import type { SearchableReplies } from '../search/library-search';
import { LibraryExport } from './export/library-export';
import type { LibraryStore } from './library-store';

interface InterchangeButtonsProps {
  library: readonly Reply[];
  searchable: SearchableReplies;
  brands: readonly Brand[];
  store: LibraryStore;
  /** Whose the library is; null: all brands'. */
  brand: Brand | null;
}

/** Replies in from other tools, and out to them. */
export function InterchangeButtons(props: InterchangeButtonsProps) {
  const { t } = useTranslation();
  const [exports, setExports] = useState(false);
  return (
    <>
      <Button
        icon={<Upload size={16} strokeWidth={1.5} aria-hidden />}
        onClick={() => goTo('replies', 'import')}
      >
        {t('importing.open')}
      </Button>
      {props.library.length > 0 && (
        <Button
          icon={<Download size={16} strokeWidth={1.5} aria-hidden />}
          onClick={() => setExports(true)}
        >
          {t('exporting.open')}
        </Button>
      )}
      {exports && <LibraryExport {...props} onClose={() => setExports(false)} />}
    </>
  );
}
