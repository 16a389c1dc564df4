import { useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Skeleton } from '../../../components/skeleton';
import { StarterChoice } from '../../../components/starter-choice';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import { planPack } from '../starter/plan-pack';
import { SECTORS, type Sector } from '../starter/sector';
import styles from './pack-dialog.module.css';
import { PackPreview } from './pack-preview';
import { SECTOR_NAMES } from './sector-names';
import { usePack } from './use-pack';
import { usePackAddition } from './use-pack-addition';

interface PackDialogProps {
  /** Null: for all brands. */
  brand: Brand | null;
  /** The replies that stand beside those added. */
  library: readonly Reply[];
  onClose: () => void;
}

/** Chooses a pack of replies, shows what adding it would do, and adds it. */
export function PackDialog({ brand, library, onClose }: PackDialogProps) {
  const { t, language: spoken } = useTranslation();
  const [sector, setSector] = useState<Sector>(SECTORS[0]);
  const [language, setLanguage] = useState<Reply['language']>(brand?.language ?? spoken);
  const held = usePack(sector, language);
  const brandId = brand?.id ?? null;
  const plan = useMemo(
    () => (held.state === 'ready' ? planPack(held.value, { brandId, language }, library) : []),
    [held, brandId, language, library],
  );
  const missing = plan.filter(({ isThere }) => !isThere).length;
  const add = usePackAddition();
  return (
    <Dialog
      title={t('library.packTitle')}
      text={brand ? t('library.packFor', { brand: brand.name }) : t('library.packForAll')}
      onClose={onClose}
      body={
        <div className={styles.body}>
          <StarterChoice
            sectorLabel={t('library.sector')}
            sector={sector}
            sectors={SECTORS.map((value) => ({ value, label: t(SECTOR_NAMES[value]) }))}
            languageLabel={t('library.packLanguage')}
            language={language}
            onSector={setSector}
            onLanguage={setLanguage}
          />
          {held.state === 'loading' && <Skeleton label={t('common.loading')} rows={6} />}
          {held.state === 'failed' && <p role="alert">{t('library.packFailed')}</p>}
          {held.state === 'ready' && <PackPreview plan={plan} language={language} />}
        </div>
      }
    >
      <Button
        look="primary"
        disabled={held.state !== 'ready' || missing === 0}
        onClick={() => {
          if (held.state !== 'ready') return;
          add(held.value, { brandId, language });
          onClose();
        }}
      >
        {t('library.packAddThem', { count: missing })}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
