import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../../components/button';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import type { StoredTerm } from '../../stored-term';
import { ExportDialog } from './export-dialog';

/** Opens what writes terms into a file. */
export function ExportButton(props: { terms: readonly StoredTerm[]; brands: readonly Brand[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<Download size={16} strokeWidth={1.5} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('watchlist.export')}
      </Button>
      {isOpen && <ExportDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
