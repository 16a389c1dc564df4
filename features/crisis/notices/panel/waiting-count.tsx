import { useMemo } from 'react';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { SEVERITY_WORDS, severityName } from '../../severity-words';
import { liveWaiting } from '../records';

/** How many alerts wait for somebody, with the shape of the gravest; nothing while none does. */
export function WaitingCount() {
  const { t, formatNumber } = useTranslation();
  const live = useLive(useMemo(() => liveWaiting(), []));
  if (live.state !== 'ready' || live.value.worst === null) return null;
  const { count, worst } = live.value;
  const name = severityName(worst);
  return (
    <SeverityMark severity={name}>
      <span aria-hidden>{formatNumber(count)}</span>
      <span className={text.unseen}>
        {t('notices.waiting', { count, severity: t(SEVERITY_WORDS[name]) })}
      </span>
    </SeverityMark>
  );
}
