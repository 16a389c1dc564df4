import { useState } from 'react';
import { Field } from '../../../../components/field';
import { Segments } from '../../../../components/segments';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { SECTOR_NAMES } from '../../../replies/dashboard/sector-names';
import { SECTORS, type Sector } from '../../../replies/starter/sector';
import type { ToneLanguage } from '../../model';
import styles from './charter.module.css';
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
      <div className={styles.choices}>
        <Field label={t('library.sector')}>
          {(control) => (
            <select
              {...control}
              value={sector}
              onChange={({ currentTarget }) =>
                setSector(SECTORS.find((one) => one === currentTarget.value) ?? sector)
              }
            >
              {SECTORS.map((one) => (
                <option key={one} value={one}>
                  {t(SECTOR_NAMES[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Segments
          label={t('charter.starterLanguage')}
          value={language}
          choices={[
            { value: 'fr', label: t('common.french') },
            { value: 'en', label: t('common.english') },
          ]}
          onChoose={setLanguage}
        />
      </div>
      {held.state === 'loading' && <Skeleton label={t('common.loading')} rows={6} />}
      {held.state === 'failed' && <p role="alert">{t('charter.starterFailed')}</p>}
    </TakeInDialog>
  );
}
