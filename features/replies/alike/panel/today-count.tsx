import { useEffect, useMemo, useState } from 'react';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import type { NetworkId } from '../../../../networks/contract';
import { liveSettings } from '../../../settings/records';
import { liveInsertionsSince } from '../../insertions/records';
import { countNearIdentical } from '../count-near-identical';
import styles from './today-count.module.css';

/**
 * From so many near-identical replies a day on X the count stands out. X's rules (« Platform manipulation and
 * spam », « Copypasta and duplicate content », help.x.com) name duplicate replies and give no figure:
 * this one is Vigie's own.
 */
const MANY_ON_X = 5;

/** Local midnight of the day that a moment is in. Milliseconds since 1970. */
const midnightOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** How many near-identical replies were inserted today on a network; nothing while there are none. */
export function TodayCount({ network }: { network: NetworkId }) {
  const { t } = useTranslation();
  const midnight = useMidnight();
  const inserted = useLive(
    useMemo(() => liveInsertionsSince(network, midnight), [network, midnight]),
  );
  const settings = useLive(useMemo(liveSettings, []));
  const texts = inserted.state === 'ready' ? inserted.value : null;
  const from = settings.state === 'ready' ? settings.value.alikeFrom : null;
  const count = useMemo(
    () =>
      texts === null || from === null
        ? 0
        : countNearIdentical(
            texts.map((insertion) => insertion.text),
            from,
          ),
    [texts, from],
  );
  if (count === 0) return null;
  const said = t('alike.today', { count, network: t(`common.${network}`) });
  const isMany = network === 'x' && count >= MANY_ON_X;
  return (
    <div role="status" className={styles.today}>
      {isMany ? (
        <>
          <SeverityMark severity="sensitive">{said}</SeverityMark>
          <p className={text.hint}>{t('alike.manyOnX', { count: MANY_ON_X })}</p>
        </>
      ) : (
        <p className={text.meta}>{said}</p>
      )}
    </div>
  );
}

/** The midnight that today began with, and the next one once it strikes. */
function useMidnight(): number {
  const [midnight, setMidnight] = useState(() => midnightOf(Date.now()));
  useEffect(() => {
    const next = new Date(midnight);
    next.setDate(next.getDate() + 1);
    const timer = setTimeout(
      () => setMidnight(midnightOf(Date.now())),
      next.getTime() - Date.now(),
    );
    return () => clearTimeout(timer);
  }, [midnight]);
  return midnight;
}
