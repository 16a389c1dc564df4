import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { FlagMark } from '../../crisis/flags/panel/flag-mark';
import { CommentClock } from '../panel/comment-clock';
import { CommentHint } from '../panel/comment-hint';
import { StateIcon } from '../panel/state-icon';
import type { QueueEntry } from '../queue-entry';
import styles from './queue-page.module.css';

interface QueuedCommentProps {
  entry: QueueEntry;
  /** Milliseconds since 1970. */
  now: number;
}

/** One comment that waits, with the way to it. */
export function QueuedComment({ entry, now }: QueuedCommentProps) {
  const { t } = useTranslation();
  const { comment, standing, flag } = entry;
  const name = comment.author?.name ?? t('comments.unnamed');
  const address = comment.address?.startsWith('https://') ? comment.address : null;
  return (
    <li className={styles.comment}>
      <StateIcon state={standing.state} isCurrent={false} />
      <div className={styles.said}>
        <p className={styles.who}>
          <strong className={text.clip} dir="auto">
            {name}
          </strong>
          <CommentClock entry={entry} now={now} />
        </p>
        <p className={text.clip} dir="auto">
          {comment.text === '' ? t('comments.noText') : comment.text}
        </p>
        <CommentHint entry={entry} isTarget={false} isOnPage isShort />
        {flag !== null && <FlagMark flag={flag} />}
      </div>
      {address !== null && (
        <a
          className={text.meta}
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('queue.openComment')} · ${name}`}
        >
          {t('queue.openComment')}
        </a>
      )}
    </li>
  );
}
