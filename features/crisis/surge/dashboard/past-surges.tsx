import { useMemo } from 'react';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { SurgePlace } from '../panel/surge-place';
import { foldedWords, sampleWords } from '../panel/surge-words';
import { liveAlarms } from '../records';
import type { AlarmRow } from '../stored';
import { liveSurgeView } from '../view-records';
import styles from './past-surges.module.css';

/** Older ones than these are in the database's backup. */
const MOST = 20;

/**
 * The surges that are remembered, those put away too.
 * @param brandId null: of all brands
 */
export function PastSurges({ brandId }: { brandId: string | null }) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveAlarms(), []));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') return null;
  const rows = live.value.filter((row) => brandId === null || row.brandId === brandId);
  if (rows.length === 0) return null;
  return (
    <details className={styles.past}>
      <summary>{t('surge.past', { count: rows.length })}</summary>
      <ol>
        {rows.slice(0, MOST).map((row) => (
          <PastSurge key={row.id} row={row} />
        ))}
      </ol>
    </details>
  );
}

function PastSurge({ row }: { row: AlarmRow }) {
  const translation = useTranslation();
  const { t, formatDate, formatTime } = translation;
  const live = useLive(useMemo(() => liveSurgeView(row), [row]));
  if (live.state === 'failed') throw live.error;
  const { at } = row.alarm;
  return (
    <li>
      <time dateTime={new Date(at).toISOString()}>
        {t('common.dayAndTime', { day: formatDate(at), time: formatTime(at) })}
      </time>
      {live.state === 'ready' && (
        <div>
          <p>{foldedWords(live.value, translation)}</p>
          {(row.postKey === null || live.value.post !== null) && (
            <SurgePlace post={live.value.post} />
          )}
          <p className={text.meta}>{sampleWords(live.value.sample, translation)}</p>
        </div>
      )}
    </li>
  );
}
