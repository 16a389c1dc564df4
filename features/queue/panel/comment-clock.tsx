import { type Severity, SeverityMark } from '../../../components/severity-mark';
import { type Translation, useTranslation } from '../../../components/translation';
import { answerDelay } from '../coverage';
import { clockOf, type QueueEntry } from '../queue-entry';
import { moment } from '../standing';
import styles from './comment-clock.module.css';
import { delayWords, waitedWords, writtenWords } from './written-words';

const MINUTE = 60_000;

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
  const { comment, standing } = entry;
  const { state, step, answer } = standing;
  const { t, formatSince, formatSpan } = translation;
  if (state === 'to-answer') return waitingFor(entry, now, translation);
  const written = moment(comment);
  if (state === 'unknown' || state === 'none')
    return { at: written, words: waitedWords(comment, translation, now), severity: null };
  if (state === 'waiting' && step !== null) {
    const span = formatSpan(Math.max(0, now - step.at));
    return { at: step.at, words: t('queue.since', { span }), severity: null };
  }
  if (step !== null) return { at: step.at, words: formatSince(step.at, now), severity: null };
  const last = answer?.reply ?? comment;
  const delay = answerDelay(entry);
  const words =
    delay === null
      ? writtenWords(last, translation, now)
      : t('queue.within', { span: delayWords(delay, translation) });
  return { at: moment(last), words, severity: null };
}

/** Late, or soon to be, is said only where it is certain; else for about how long the comment waits. */
function waitingFor(entry: QueueEntry, now: number, translation: Translation): Shown {
  const { comment, due } = entry;
  const { t, formatSpan } = translation;
  const at = moment(comment);
  const clock = clockOf(entry, now);
  if (clock === null || clock === 'in-time' || due === null)
    return { at, words: waitedWords(comment, translation, now), severity: null };
  // from a day on nobody counts minutes
  const span = waitedWords(comment, translation, now, true);
  if (clock === 'late') return { at, words: t('queue.late', { span }), severity: 'serious' };
  const goal = formatSpan(due.ifLatest.minutes * MINUTE);
  return { at, words: t('queue.atRisk', { span, goal }), severity: 'sensitive' };
}
