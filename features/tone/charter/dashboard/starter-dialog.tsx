import { useState } from 'react';
import { Skeleton } from '../../../../components/skeleton';
import { StarterChoice } from '../../../../components/starter-choice';
import { useTranslation } from '../../../../components/translation';
import { SECTOR_NAMES } from '../../../replies/dashboard/sector-names';
import { SECTORS, type Sector } from '../../../replies/starter/sector';
import type { ToneLanguage } from '../../model';
import { TakeInDialog } from './take-in-dialog';
import { useStarterCharter } from './use-starter-charter';

interface StarterDialogProps {
  /** The brand's. */
  language: ToneLanguage;
  written: string;
  onTake: (markdown: string) => void;
  onClose: () => void;
}

/** The charter of a trade, to start from. */
export function StarterDialog({ language: brandLanguage, ...props }: StarterDialogProps) {
  const { t } = useTranslation();
  const [sector, setSector] = useState<Sector>(SECTORS[0]);
  const [language, setLanguage] = useState(brandLanguage);
  const held = useStarterCharter(sector, language);
  return (
    <TakeInDialog
      {...props}
      title={t('charter.starterTitle')}
      text={t('charter.starterText')}
      markdown={held.state === 'ready' ? held.value : null}
    >
      <StarterChoice
        sectorLabel={t('library.sector')}
        sector={sector}
        sectors={SECTORS.map((value) => ({ value, label: t(SECTOR_NAMES[value]) }))}
        languageLabel={t('charter.starterLanguage')}
        language={language}
        onSector={setSector}
        onLanguage={setLanguage}
      />
      {held.state === 'loading' && <Skeleton label={t('common.loading')} rows={6} />}
      {held.state === 'failed' && <p role="alert">{t('charter.starterFailed')}</p>}
    </TakeInDialog>
  );
}
