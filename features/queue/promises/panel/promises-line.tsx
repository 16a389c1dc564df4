import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { SeverityShape } from '../../../../components/severity-mark';
import { type Translation, useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { useNow } from '../../../../components/use-now';
import type { PageClient } from '../../../../messaging/page-client';
import { useGoingTo } from '../../panel/use-going-to';
import { dueState } from '../due-state';
import { liveKeptByAnswer, liveOpenPromises, type PromiseToKeep } from '../records';
import { KeptRow } from './kept-row';
import { PromiseRow } from './promise-row';
import styles from './promises.module.css';
import { useSettling } from './use-settling';

interface PromisesLineProps {
  /** Whose promises; null: those of all brands. */
  brandId: string | null;
  client: PageClient | null;
}

/** For how long a promise that our answer kept is shown, in milliseconds: who wrote it is likely still there. Our choice. */
const LATELY = 3_600_000;

/** Of those, shown at most. */
const MOST_KEPT = 3;

/** What we promised and is due, in one line that opens their list; nothing while nothing is promised. */
export function PromisesLine({ brandId, client }: PromisesLineProps) {
  const translation = useTranslation();
  const now = useNow();
  const id = useId();
  const goTo = useGoingTo(client);
  const settle = useSettling();
  const [isOpen, setOpen] = useState(false);
  const live = useLive(useMemo(() => liveOpenPromises(brandId), [brandId]));
  if (live.state === 'failed') throw live.error;
  const keptLive = useLive(useMemo(() => liveKeptByAnswer(brandId, MOST_KEPT), [brandId]));
  if (keptLive.state === 'failed') throw keptLive.error;
  const open = live.state === 'ready' ? live.value : [];
  const kept = (keptLive.state === 'ready' ? keptLive.value : []).filter(
    ({ promise }) => now - promise.updatedAt < LATELY,
  );
  if (open.length === 0 && kept.length === 0) return null;
  const { words, severity } =
    open.length > 0
      ? sumUp(open, now, translation)
      : ({
          severity: 'done',
          words: translation.t('promises.keptByAnswers', { count: kept.length }),
        } as const);
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <section className={styles.promises} aria-label={translation.t('promises.title')}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <SeverityShape severity={severity} />
        {words}
        <Chevron size={16} strokeWidth={1.5} aria-hidden />
      </button>
      {isOpen && (
        <ul id={id} className={styles.list}>
          {open.map((entry) => (
            <PromiseRow
              key={entry.promise.key}
              entry={entry}
              now={now}
              onShow={() =>
                void goTo({ key: entry.promise.key, address: entry.comment?.address ?? null })
              }
              onSettle={(state) => void settle(entry, state)}
            />
          ))}
          {kept.map((entry) => (
            <KeptRow
              key={entry.promise.key}
              entry={entry}
              onReopen={() => void settle(entry, 'open')}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** « 2 promesses aujourd’hui, 1 en retard »; without either, how many are open. */
function sumUp(open: readonly PromiseToKeep[], now: number, { t }: Translation) {
  const count = (state: string) =>
    open.filter(({ promise }) => dueState(promise, now) === state).length;
  const [today, late] = [count('today'), count('late')];
  if (late > 0 && today > 0)
    return {
      severity: 'serious',
      words: [t('promises.today', { count: today }), t('promises.andLate', { count: late })].join(
        ', ',
      ),
    } as const;
  if (late > 0) return { severity: 'serious', words: t('promises.late', { count: late }) } as const;
  if (today > 0)
    return { severity: 'sensitive', words: t('promises.today', { count: today }) } as const;
  return { severity: 'info', words: t('promises.open', { count: open.length }) } as const;
}
