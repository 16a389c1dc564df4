import { Pencil } from 'lucide-react';
import { classNames } from '../../../../components/class-names';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { severityName } from '../../severity-words';
import { REASON_WORDS, STATE_WORDS } from '../flag-words';
import type { Flag } from '../model';
import { AlertActions } from './alert-actions';
import { AlertDetails } from './alert-details';
import type { FlagAct } from './alert-keys';
import styles from './alert-row.module.css';
import { DecidingWords } from './deciding-words';
import { whySentences } from './why-sentences';

interface AlertRowProps {
  flag: Flag;
  id: string;
  isCurrent: boolean;
  /** Its evidence is shown. */
  isOpen: boolean;
  onSelect: () => void;
  onAct: (what: FlagAct) => void;
}

/** One flag: who, when, what, of what kind and how far it is; why and what can be done when it is the current one. */
export function AlertRow({ flag, id, isCurrent, isOpen, onSelect, onAct }: AlertRowProps) {
  const { t } = useTranslation();
  const { author } = flag.evidence;
  const thread = flag.state === 'closed' ? 'closed' : severityName(flag.severity);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J, K and the keys of each act do the same, heard by the list
    <article
      id={id}
      className={classNames(styles.alert, styles[thread], isCurrent && styles.selected)}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={`${id}-who`}
      aria-describedby={`${id}-text ${id}-kind`}
      onClick={onSelect}
    >
      <p className={styles.who}>
        <strong id={`${id}-who`} className={text.clip} dir="auto">
          {author?.name ?? t('alerts.unnamed')}
        </strong>
        <AlertTime flag={flag} />
      </p>
      {!isOpen && (
        <p
          id={`${id}-text`}
          className={isCurrent ? `${styles.whole} ${text.written}` : styles.short}
        >
          {flag.evidence.text === '' ? (
            <span className={text.hint}>{t('alerts.noText')}</span>
          ) : (
            <DecidingWords flag={flag} />
          )}
        </p>
      )}
      <AlertKind flag={flag} id={`${id}-kind`} />
      {isCurrent && (
        <ul className={styles.why}>
          {whySentences(flag, t).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isOpen && <AlertDetails flag={flag} />}
      {isCurrent && <AlertActions state={flag.state} isOpen={isOpen} onAct={onAct} />}
    </article>
  );
}

/** When it was written; where the page hid that, when it was seen. */
function AlertTime({ flag }: { flag: Flag }) {
  const { t, formatSince } = useTranslation();
  const { writtenAt, seenAt } = flag.evidence;
  const now = Date.now();
  const at = writtenAt ?? seenAt;
  const time = formatSince(at, now);
  return (
    <time className={text.meta} dateTime={new Date(at).toISOString()}>
      {writtenAt === null ? t('alerts.seenSince', { time }) : time}
    </time>
  );
}

function AlertKind({ flag, id }: { flag: Flag; id: string }) {
  const { t } = useTranslation();
  const { category, subject, raisedBy, state, steps } = flag;
  const reason = steps.at(-1)?.reason ?? null;
  const kind = [t(`crisis.${category}`), subject === 'post' && t('alerts.onPost')]
    .filter((words) => words !== false)
    .join(' · ');
  return (
    <p id={id} className={`${layout.lineUp} ${text.meta}`}>
      {raisedBy === 'person' && (
        <>
          <Pencil size={12} strokeWidth={1.5} aria-hidden />
          <span className={text.unseen}>{t('alerts.stepByHand')}</span>
        </>
      )}
      <span className={text.clip}>{kind}</span>
      <span className={classNames(layout.push, styles.state, state === 'in-hand' && styles.taken)}>
        {t(STATE_WORDS[state])}
        {state === 'closed' && reason !== null && ` · ${t(REASON_WORDS[reason])}`}
      </span>
    </p>
  );
}
