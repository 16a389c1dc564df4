import text from '../../../../components/text.module.css';
import type { Translate } from '../../../../components/translate';
import { useTranslation } from '../../../../components/translation';
import { REASON_WORDS, STATE_WORDS } from '../flag-words';
import type { Flag, FlagStep } from '../model';
import styles from './step-list.module.css';

/** What a step was, in words: the state, and why. */
export function stepWords(flag: Flag, step: FlagStep, t: Translate): string {
  if (step.cause === 'edited') return t('alerts.stepEdited');
  if (step === flag.steps[0]) {
    return t(flag.raisedBy === 'person' ? 'alerts.stepByHand' : 'alerts.stepRaised');
  }
  const state = t(STATE_WORDS[step.state]);
  return step.reason === null ? state : `${state} · ${t(REASON_WORDS[step.reason])}`;
}

/** What was done about a flag, oldest first. */
export function StepList({ flag }: { flag: Flag }) {
  const { t, formatSince } = useTranslation();
  const now = Date.now();
  return (
    <ol className={styles.steps} aria-label={t('alerts.steps')}>
      {flag.steps.map((step) => (
        <li key={`${step.at} ${step.state}`}>
          <time className={text.meta} dateTime={new Date(step.at).toISOString()}>
            {formatSince(step.at, now)}
          </time>
          <span>
            {stepWords(flag, step, t)}
            {step.words !== '' && <q className={`${styles.words} ${text.written}`}>{step.words}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}
