import { useMemo } from 'react';
import { EmptyState } from '../../../../components/empty-state';
import layout from '../../../../components/layout.module.css';
import { Skeleton } from '../../../../components/skeleton';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { useNow } from '../../../../components/use-now';
import { liveOpenPromises, liveSettledPromises } from '../records';
import { OpenPromise } from './open-promise';
import styles from './promises-part.module.css';
import { SettledPromise } from './settled-promise';

/** Settled promises that are listed at most: enough to see what went wrong this week. */
const LATELY = 20;

/**
 * What we promised under any post: what is to be kept, due first, and what was settled lately.
 * @param props.brandId of one brand; null: of all of them
 */
export function PromisesPart({ brandId }: { brandId: string | null }) {
  const { t } = useTranslation();
  const now = useNow();
  const open = useLive(useMemo(() => liveOpenPromises(brandId), [brandId]));
  const settled = useLive(useMemo(() => liveSettledPromises(brandId, LATELY), [brandId]));
  for (const live of [open, settled]) if (live.state === 'failed') throw live.error;
  if (open.state !== 'ready') return <Skeleton label={t('common.loading')} rows={3} />;
  return (
    <section aria-labelledby="promises-to-keep">
      <h2 id="promises-to-keep" className={layout.sectionHead}>
        {t('promises.toKeep')}
      </h2>
      {open.value.length === 0 && (
        <EmptyState title={t('promises.none')} text={t('promises.noneText')} />
      )}
      <ul className={styles.list}>
        {open.value.map((entry) => (
          <OpenPromise key={entry.promise.key} entry={entry} now={now} />
        ))}
      </ul>
      {settled.state === 'ready' && settled.value.length > 0 && (
        <>
          <h2 className={layout.sectionHead}>{t('promises.settled')}</h2>
          <ul className={styles.list}>
            {settled.value.map((entry) => (
              <SettledPromise key={entry.promise.key} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
