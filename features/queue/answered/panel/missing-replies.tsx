import { Button } from '../../../../components/button';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { SeenComment } from '../../model';
import styles from './missing-replies.module.css';
import { useOpenReplies } from './use-open-replies';

interface MissingRepliesProps {
  comment: SeenComment;
  /** Replies that were never loaded, at least; null: nobody knows how many. */
  missing: number | null;
}

/** That nobody knows whether a comment was answered, how many replies aren't loaded, and the way to load them. */
export function MissingReplies({ comment, missing }: MissingRepliesProps) {
  const { t } = useTranslation();
  const openReplies = useOpenReplies();
  const name = comment.author?.name ?? t('comments.unnamed');
  return (
    <div className={styles.line}>
      <span className={text.hint}>
        {missing === null ? t('answered.missing') : t('answered.missingCount', { count: missing })}
      </span>
      <Button
        look="quiet"
        aria-label={t('answered.loadOf', { name })}
        onClick={(event) => {
          // a press by the person, never one that a page made up
          if (event.nativeEvent.isTrusted) void openReplies(comment);
        }}
      >
        {t(comment.network === 'x' ? 'answered.openPage' : 'answered.load')}
      </Button>
    </div>
  );
}
