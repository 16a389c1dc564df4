import { ChevronDown, Copy, Star } from 'lucide-react';
import { IconButton } from '../../../components/icon-button';
import { Marked } from '../../../components/marked';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { CrisisSafeMark } from '../editing/crisis-safe-mark';
import { foundInShortcut, foundRanges } from '../search/found-ranges';
import type { Sought } from '../search/search-replies';
import { ReasonLine } from '../suggestions/panel/reason-line';
import type { Reason } from '../suggestions/suggestion';
import { wordingsOf } from '../wordings/wordings-of';
import { FilledText } from './filled-text';
import styles from './reply-row.module.css';
import type { ReadyReply } from './use-insertion';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** Title, favourite and shortcut: the same first line whether a reply is selected or not. */
export function ReplyHead({ ready, sought }: { ready: ReadyReply; sought: Sought }) {
  const { t } = useTranslation();
  const { title, shortcut, favourite, crisisSafe } = ready.reply;
  return (
    <div className={styles.head}>
      <strong className={text.clip} dir="auto">
        <Marked text={title} ranges={foundRanges(title, sought)} />
      </strong>
      {favourite && (
        <Star
          className={styles.star}
          size={12}
          strokeWidth={1.5}
          role="img"
          aria-label={t('replies.favourite')}
        />
      )}
      {crisisSafe && <CrisisSafeMark className={styles.safe} />}
      <span className={text.hint}>
        {shortcut !== '' && '/'}
        <Marked text={shortcut} ranges={foundInShortcut(shortcut, sought)} />
      </span>
    </div>
  );
}

interface ReplyRowProps {
  ready: ReadyReply;
  sought: Sought;
  /** Why it is suggested; undefined: it isn't. */
  why: readonly Reason[] | undefined;
  onSelect: () => void;
  onCopy: () => void;
}

/** A reply of the list that isn't selected: two lines of its text, already filled. */
export function ReplyRow({ ready, sought, why, onSelect, onCopy }: ReplyRowProps) {
  const { t } = useTranslation();
  const { timesUsed } = ready.reply;
  const wordings = wordingsOf(ready.reply).length;
  const use = timesUsed === 0 ? t('replies.neverUsed') : t('replies.used', { count: timesUsed });
  return (
    <>
      <ReplyHead ready={ready} sought={sought} />
      {why !== undefined && <ReasonLine reasons={why} />}
      <p className={styles.short}>
        <FilledText pieces={ready.pieces} sought={sought} sources={false} />
      </p>
      <p className={`${styles.below} ${text.hint}`}>
        {wordings > 1 ? `${t('replies.variants', { count: wordings })} · ${use}` : use}
      </p>
      <span className={styles.quick}>
        <IconButton
          label={t('replies.readWhole')}
          icon={<ChevronDown {...icon} />}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            onSelect();
          }}
        />
        <IconButton
          label={t('common.copy')}
          icon={<Copy {...icon} />}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            onCopy();
          }}
        />
      </span>
    </>
  );
}
