import { Button } from '../../../components/button';
import { classNames } from '../../../components/class-names';
import { Kbd } from '../../../components/kbd';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Flag } from '../../crisis/flags/model';
import { FlagMark } from '../../crisis/flags/panel/flag-mark';
import type { ThreadEntry } from '../thread';
import styles from './comment-row.module.css';

interface CommentRowProps {
  entry: ThreadEntry;
  /** The flag on it; null: none. */
  flag: Flag | null;
  id: string;
  position: number;
  all: number;
  isCurrent: boolean;
  isTarget: boolean;
  isOnPage: boolean;
  onSelect: () => void;
  onAnswer: () => void;
  onReply: () => void;
  /** Raises a flag on it, or opens the one it has. */
  onFlag: () => void;
}

/** One comment: who, when, what; whole and with what can be done when it is the current one. */
export function CommentRow(props: CommentRowProps) {
  const { entry, flag, id, position, all, isCurrent, isTarget, isOnPage, onSelect } = props;
  const { t, formatAgo } = useTranslation();
  const { comment, parent } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J, K and Enter do the same, heard by the list
    <article
      id={id}
      className={classNames(
        styles.comment,
        comment.parentKey !== null && styles.nested,
        isCurrent && styles.selected,
      )}
      tabIndex={isCurrent ? 0 : -1}
      aria-posinset={position}
      aria-setsize={all}
      aria-labelledby={`${id}-who`}
      aria-describedby={`${id}-text`}
      onClick={onSelect}
    >
      <div className={styles.entry}>
        <StateRing isTarget={isTarget} isOnPage={isOnPage} />
        <div>
          <p className={styles.who}>
            <strong id={`${id}-who`} className={text.clip} dir="auto">
              {comment.author?.name ?? t('comments.unnamed')}
            </strong>
            {comment.at !== null && (
              <time className={text.meta} dateTime={new Date(comment.at).toISOString()}>
                {formatAgo(comment.at, Date.now())}
              </time>
            )}
          </p>
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
            parentName={parent === null ? null : (parent.author?.name ?? t('comments.unnamed'))}
            reactions={comment.reactions.ok ? comment.reactions.value.value : 0}
            isTarget={isTarget}
            isOnPage={isOnPage}
          />
          {flag !== null && <FlagMark flag={flag} />}
          {isCurrent && <CommentActions {...props} />}
        </div>
      </div>
    </article>
  );
}

function CommentHint(props: {
  parentName: string | null;
  reactions: number;
  isTarget: boolean;
  isOnPage: boolean;
}) {
  const { t } = useTranslation();
  const { parentName, reactions, isTarget, isOnPage } = props;
  const said = [
    isTarget && t('comments.target'),
    parentName !== null && t('comments.inReplyTo', { name: parentName }),
    reactions > 0 && t('comments.reactions', { count: reactions }),
    !isOnPage && t('comments.offPage'),
  ].filter((words) => words !== false);
  return said.length === 0 ? null : <p className={text.hint}>{said.join(' · ')}</p>;
}

function CommentActions(props: Pick<CommentRowProps, 'flag' | 'onAnswer' | 'onReply' | 'onFlag'>) {
  const { flag, onAnswer, onReply, onFlag } = props;
  const { t } = useTranslation();
  return (
    <div className={`${layout.actions} ${styles.actions}`}>
      <Button look="primary" onClick={onAnswer}>
        {t('comments.answer')} <Kbd silent>↵</Kbd>
      </Button>
      <Button onClick={onReply}>
        {t('comments.withReply')} <Kbd silent>R</Kbd>
      </Button>
      <Button look="quiet" className={styles.flag} onClick={onFlag}>
        {t(flag === null ? 'comments.flag' : 'comments.seeFlag')} <Kbd silent>A</Kbd>
      </Button>
    </div>
  );
}

/** A ring: with its core when this is the one being answered, dashed when it is not in the page now. */
function StateRing({ isTarget, isOnPage }: { isTarget: boolean; isOnPage: boolean }) {
  return (
    <svg
      className={classNames(styles.state, (isTarget || isOnPage) && styles.here)}
      viewBox="0 0 16 16"
      aria-hidden
    >
      <circle
        cx="8"
        cy="8"
        r="6.25"
        strokeDasharray={isOnPage || isTarget ? undefined : '2.4 2.5'}
      />
      {isTarget && <circle cx="8" cy="8" r="2.25" fill="currentColor" />}
    </svg>
  );
}
