import { PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import { PackDialog } from './pack-dialog';

/** Opens the packs of ready-made replies. */
export function PackButton(props: { brand: Brand | null; library: readonly Reply[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<PackagePlus size={16} strokeWidth={1.5} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('library.addPack')}
      </Button>
      {isOpen && <PackDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
