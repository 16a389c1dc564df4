import { useMemo } from 'react';
import { Button } from '../../../../components/button';
import { useNotice } from '../../../../components/notices';
import page from '../../../../components/page.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { ExposureRow, ShieldSettings as Shield } from '../model';
import { ShieldSettings } from '../panel/shield-settings';
import { eraseExposures, liveExposures, restoreExposures } from '../records';
import { ExposureTable } from './exposure-table';
import styles from './shield-part.module.css';

interface ShieldPartProps {
  shield: Shield;
  onChange: (changed: Partial<Shield>) => void;
}

/** The shield, and what it counted, to be erased in one click. */
export function ShieldPart({ shield, onChange }: ShieldPartProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const live = useLive(useMemo(() => liveExposures(), []));
  if (live.state === 'failed') throw live.error;
  const days = live.state === 'ready' ? live.value : [];

  const erase = async (erased: readonly ExposureRow[]) => {
    await eraseExposures();
    say({
      severity: 'done',
      text: t('shield.erased'),
      action: { label: t('common.undo'), run: () => void restoreExposures(erased) },
    });
  };
  return (
    <section className={`${page.part} ${styles.part}`}>
      <h2>{t('shield.title')}</h2>
      <ShieldSettings shield={shield} onChange={onChange} />
      {(shield.isOn || days.length > 0) && (
        <div className={styles.counted}>
          <h3>{t('shield.counted')}</h3>
          <p className={text.hint}>{t('shield.countedText')}</p>
          {live.state === 'ready' && days.length === 0 && (
            <p className={text.hint}>{t('shield.none')}</p>
          )}
          {days.length > 0 && (
            <>
              <ExposureTable days={days} />
              <div>
                <Button onClick={() => void erase(days)}>{t('shield.erase')}</Button>
              </div>
            </>
          )}
        </div>
      )}
    </section>
  );
}
