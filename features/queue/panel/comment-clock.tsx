import { type Severity, SeverityMark } from '../../../components/severity-mark';
import { type Translation, useTranslation } from '../../../components/translation';
import { answerDelay } from '../coverage';
import { clockOf, type QueueEntry } from '../queue-entry';
import { moment } from '../standing';
import styles from './comment-clock.module.css';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

interface Shown {
  /** Of what the words tell, milliseconds since 1970. */
  at: number;
  words: string;
  /** Null: nothing presses. */
  severity: Severity | null;
}

/**
 * How long a comment has waited, and how that stands against the brand's goal; since when it waits for others; how soon
 * it was answered; when it was decided about.
 * @param now milliseconds since 1970
 */
export function CommentClock({ entry, now }: { entry: QueueEntry; now: number }) {
  const { at, words, severity } = shownOf(entry, now, useTranslation());
  return (
    <time className={styles.clock} dateTime={new Date(at).toISOString()}>
      {severity === null ? words : <SeverityMark severity={severity}>{words}</SeverityMark>}
    </time>
  );
}

function shownOf(entry: QueueEntry, now: number, translation: Translation): Shown {
  const { state, step, answer } = entry.standing;
  const { t, formatAgo, formatSince, formatSpan } = translation;
  const written = moment(entry.comment);
  if (state === 'to-answer') return waitingFor(entry, now, translation);
  if (state === 'unknown' || state === 'none')
    return { at: written, words: formatAgo(written, now), severity: null };
  if (state === 'waiting' && step !== null) {
    const span = formatSpan(Math.max(0, now - step.at));
    return { at: step.at, words: t('queue.since', { span }), severity: null };
  }
  const answered = answer === null ? null : moment(answer.reply);
  const delay = step === null ? answerDelay(entry) : null;
  if (answered !== null && delay !== null)
    return { at: answered, words: t('queue.within', { span: formatSpan(delay) }), severity: null };
  const at = step?.at ?? answered ?? written;
  return { at, words: formatSince(at, now), severity: null };
}

function waitingFor(
  entry: QueueEntry,
  now: number,
  { t, formatAgo, formatSpan }: Translation,
): Shown {
  const at = moment(entry.comment);
  const clock = clockOf(entry, now);
  if (clock === null || clock === 'in-time' || entry.due === null)
    return { at, words: formatAgo(at, now), severity: null };
  // from a day on nobody counts minutes
  const span = now - at < DAY ? formatSpan(now - at) : formatAgo(at, now);
  if (clock === 'late') return { at, words: t('queue.late', { span }), severity: 'serious' };
  const goal = formatSpan(entry.due.minutes * MINUTE);
  return { at, words: t('queue.atRisk', { span, goal }), severity: 'sensitive' };
}
