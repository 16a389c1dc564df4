import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { useNow } from '../../../../components/use-now';
import { liveOpenPromises, liveSettledPromises, type PromiseToKeep } from '../records';
import { OpenPromise } from './open-promise';
import styles from './promises-part.module.css';
import { SettledPromise } from './settled-promise';

/** Settled promises that are listed at most: the queue below has to stay in sight. */
const LATELY = 5;

/**
 * What we promised under any post: what is to be kept, due first, and what was settled lately. Nothing where nothing was.
 * @param props.brandId of one brand; null: of all of them
 */
export function PromisesPart({ brandId }: { brandId: string | null }) {
  const { t } = useTranslation();
  const now = useNow();
  const open = useLive(useMemo(() => liveOpenPromises(brandId), [brandId]));
  const settled = useLive(useMemo(() => liveSettledPromises(brandId, LATELY), [brandId]));
  for (const live of [open, settled]) if (live.state === 'failed') throw live.error;
  const [toKeep, lately] = [open, settled].map((live) =>
    live.state === 'ready' ? live.value : NOTHING,
  );
  return (
    <>
      <PromiseList title={t('promises.toKeep')} entries={toKeep ?? NOTHING}>
        {(entry) => <OpenPromise key={entry.promise.key} entry={entry} now={now} />}
      </PromiseList>
      <PromiseList title={t('promises.settled')} entries={lately ?? NOTHING}>
        {(entry) => <SettledPromise key={entry.promise.key} entry={entry} />}
      </PromiseList>
    </>
  );
}

const NOTHING: readonly PromiseToKeep[] = [];

/** A list under its title; nothing at all where it is empty. */
function PromiseList(props: {
  title: string;
  entries: readonly PromiseToKeep[];
  children: (entry: PromiseToKeep) => ReactNode;
}) {
  const id = useId();
  if (props.entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {props.title}
      </h2>
      <ul className={styles.list}>{props.entries.map(props.children)}</ul>
    </section>
  );
}
