import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { CounterName } from '../../../networks/contract';
import { milestonesOf } from '../milestones';
import type { Snapshot } from '../model';
import { latestSpeed } from '../speed';
import { momentWords } from './moment-words';
import styles from './post-tab.module.css';
import { writeInterval } from './write-interval';

interface PaceLinesProps {
  history: readonly Snapshot[];
  counter: CounterName;
}

/** How fast the post's main counter moved lately, and the last round number that one of its counters passed. */
export function PaceLines({ history, counter }: PaceLinesProps) {
  const translation = useTranslation();
  const { t, formatTime } = translation;
  const now = Date.now();
  const isSameDay = (one: number, other: number) =>
    new Date(one).toDateString() === new Date(other).toDateString();
  // after another day a time alone would read as a time of that one
  const until = (from: number, to: number): string => {
    if (isSameDay(from, to)) return formatTime(to);
    return isSameDay(to, now)
      ? t('rates.today', { time: formatTime(to) })
      : momentWords(to, now, translation);
  };
  const speed = latestSpeed(history, counter);
  const [passed] = milestonesOf(history);
  const rises = speed !== null && speed.low > 0;
  if (!rises && passed === undefined) return null;
  return (
    <div className={styles.pace}>
      {rises && (
        <p className={text.meta}>
          {t('rates.rising', {
            speed: writeInterval(speed, 'number', translation).value,
            counter: t(`rates.${counter}`),
            from: momentWords(speed.from, now, translation),
            to: until(speed.from, speed.to),
          })}
        </p>
      )}
      {passed && (
        <p className={text.meta}>
          {t('rates.passed', {
            count: passed.threshold,
            counter: t(`rates.${passed.counter}`),
            from: momentWords(passed.after, now, translation),
            to: until(passed.after, passed.by),
          })}
        </p>
      )}
    </div>
  );
}
