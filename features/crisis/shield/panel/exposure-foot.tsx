import { useTranslation } from '../../../../components/translation';
import { localDay } from '../local-day';
import type { ShieldSettings } from '../model';
import styles from './shield.module.css';
import { useBreakState } from './use-break-state';

/** What the shield kept from the person today, and for how long comments were on screen; nothing while it is off. */
export function ExposureFoot({ shield }: { shield: ShieldSettings }) {
  const { t, formatSpan } = useTranslation();
  const { latest, state, now } = useBreakState(shield);
  if (!shield.isOn) return null;
  const today = latest?.key === localDay(now) ? latest : null;
  const parts = [
    t('shield.covered', { count: today?.seen ?? 0 }),
    t('shield.shown', { count: today?.uncovered ?? 0 }),
    t('shield.time', { span: formatSpan(today?.time ?? 0) }),
  ];
  return (
    <section className={styles.foot} aria-label={t('shield.title')}>
      <p>
        {t('shield.today')} {parts.join(', ')}
      </p>
      {state === 'waits' && <p>{t('shield.waits')}</p>}
    </section>
  );
}
