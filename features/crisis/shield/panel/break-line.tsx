import { Button } from '../../../../components/button';
import { useTranslation } from '../../../../components/translation';
import type { ShieldSettings } from '../model';
import { putOffBreak } from '../records';
import styles from './shield.module.css';
import { useBreakState } from './use-break-state';

/** Proposes a break, quietly, until it is put off or made; nothing while none is due. */
export function BreakLine({ shield }: { shield: ShieldSettings }) {
  const { t, formatSpan } = useTranslation();
  const { latest, state } = useBreakState(shield);
  if (state !== 'due' || latest === null) return null;
  return (
    <section className={styles.break} aria-label={t('shield.breakLabel')}>
      <p role="status">{t('shield.break', { span: formatSpan(latest.stretch) })}</p>
      <Button look="quiet" onClick={() => void putOffBreak()}>
        {t('shield.notNow')}
      </Button>
    </section>
  );
}
