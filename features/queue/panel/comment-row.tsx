import { memo } from 'react';
import { classNames } from '../../../components/class-names';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { FlagMark } from '../../crisis/flags/panel/flag-mark';
import { AnswerLine } from '../answered/panel/answer-line';
import { LoadReplies } from '../answered/panel/load-replies';
import { NoteLine } from '../notes/panel/note-line';
import type { QueueEntry } from '../queue-entry';
import { ElsewhereMark } from '../tabs/panel/elsewhere-mark';
import { CommentActions } from './comment-actions';
import { CommentClock } from './comment-clock';
import { CommentHint } from './comment-hint';
import styles from './comment-row.module.css';
import type { QueueAct } from './queue-keys';
import { StateIcon } from './state-icon';

interface CommentRowProps {
  entry: QueueEntry;
  id: string;
  position: number;
  all: number;
  isCurrent: boolean;
  isTarget: boolean;
  isOnPage: boolean;
  /** It is being answered in another tab. */
  isElsewhere: boolean;
  /** Milliseconds since 1970. */
  now: number;
  onSelect: (entry: QueueEntry) => void;
  onAct: (entry: QueueEntry, what: QueueAct) => void;
}

/** One comment: who, since when, what, and how it stands; whole and with what can be done when one is on it. */
export const CommentRow = memo(function CommentRow(props: CommentRowProps) {
  const { entry, id, position, all, isCurrent, isTarget, isOnPage, now, onSelect, onAct } = props;
  const { t } = useTranslation();
  const { comment, standing, flag } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J, K and Enter do the same, heard by the list
    <article
      id={id}
      className={classNames(styles.comment, isCurrent && styles.selected)}
      tabIndex={isCurrent ? 0 : -1}
      aria-posinset={position}
      aria-setsize={all}
      aria-labelledby={`${id}-who`}
      aria-describedby={`${id}-clock ${id}-text ${id}-hint${props.isElsewhere ? ` ${id}-tab` : ''}`}
      onClick={() => onSelect(entry)}
    >
      <p className={styles.who}>
        <StateIcon state={standing.state} isCurrent={isCurrent} />
        <strong id={`${id}-who`} className={text.clip} dir="auto">
          {comment.author?.name ?? t('comments.unnamed')}
        </strong>
        <span id={`${id}-clock`}>
          <CommentClock entry={entry} now={now} />
        </span>
      </p>
      <div className={isCurrent ? undefined : styles.inset}>
        <p
          id={`${id}-text`}
          className={isCurrent ? `${styles.whole} ${text.written}` : styles.short}
        >
          {comment.text === '' ? (
            <span className={text.hint}>{t('comments.noText')}</span>
          ) : (
            comment.text
          )}
        </p>
        <CommentHint
          id={`${id}-hint`}
          entry={entry}
          isTarget={isTarget}
          isOnPage={isOnPage}
          isShort={!isCurrent}
        />
        {props.isElsewhere && <ElsewhereMark id={`${id}-tab`} />}
        <NoteLine comment={comment} isWhole={isCurrent} />
        {standing.answer !== null && (
          <AnswerLine comment={comment} answer={standing.answer} isWhole={isCurrent} />
        )}
        {isCurrent && standing.state === 'unknown' && <LoadReplies comment={comment} />}
        {flag !== null && (
          <div className={styles.flag}>
            <FlagMark flag={flag} />
          </div>
        )}
        {isCurrent && <CommentActions entry={entry} onAct={onAct} />}
      </div>
    </article>
  );
});
