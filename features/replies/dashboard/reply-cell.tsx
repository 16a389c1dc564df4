import { Star } from 'lucide-react';
import { classNames } from '../../../components/class-names';
import { linkTo } from '../../../components/hash-route';
import { RowLink } from '../../../components/row-link';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { CrisisSafeMark } from '../editing/crisis-safe-mark';
import type { Reply } from '../model';
import { inShort } from './in-short';
import styles from './replies-table.module.css';

/** A reply's title, its marks and the beginning of its text. */
export function ReplyCell({ reply }: { reply: Reply }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.head}>
        <RowLink
          className={text.clip}
          href={linkTo('replies', reply.id)}
          draggable={false}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        >
          {reply.title}
        </RowLink>
        {reply.favourite && (
          <Star
            className={styles.star}
            size={12}
            strokeWidth={1.5}
            role="img"
            aria-label={t('replies.favourite')}
          />
        )}
        {reply.crisisSafe && <CrisisSafeMark className={styles.safe} />}
      </span>
      <span className={classNames(styles.sub, text.clip)} dir="auto">
        {inShort(reply.body, t)}
      </span>
    </>
  );
}
