import { useId, useState } from 'react';
import { BrandDot } from '../../../components/brand-dot';
import { Button } from '../../../components/button';
import { PartedBar } from '../../../components/parted-bar';
import { SeverityMark } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { QueuedPost } from '../queued-post';
import styles from './queue-page.module.css';
import { QueuedComment } from './queued-comment';

/** Comments of a post shown before one asks for the others. */
const SHOWN = 5;

interface QueuedPostPartProps {
  queued: QueuedPost;
  /** Milliseconds since 1970. */
  now: number;
}

/** One post with how far it is, and what waits under it. */
export function QueuedPostPart({ queued, now }: QueuedPostPartProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { post, network, brand, open } = queued;
  const shown = isWhole ? open : open.slice(0, SHOWN);
  const rest = open.length - SHOWN;
  return (
    <section className={styles.post} aria-labelledby={id}>
      <header className={styles.head}>
        <div className={styles.name}>
          <h2 id={id} className={text.clip} dir="auto">
            {post?.text.trim() || t('queue.textless')}
          </h2>
          <p className={`${styles.whose} ${text.meta}`}>
            {brand !== null && <BrandDot color={brand.color} />}
            {[post?.author?.name ?? brand?.name, t(`common.${network}`)]
              .filter((words) => words !== undefined)
              .join(' · ')}
            {post?.address?.startsWith('https://') && (
              <a href={post.address} target="_blank" rel="noreferrer">
                {t('queue.openPost')}
              </a>
            )}
          </p>
        </div>
        <PostCoverage queued={queued} />
      </header>
      <ul className={styles.comments}>
        {shown.map((entry) => (
          <QueuedComment key={entry.comment.key} entry={entry} now={now} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('queue.less') : t('queue.more', { count: rest })}
        </Button>
      )}
    </section>
  );
}

function PostCoverage({ queued }: { queued: QueuedPost }) {
  const { t } = useTranslation();
  const { all, handled, waiting, toAnswer, unknown, late } = queued.coverage;
  const covered = t('queue.covered', { handled, count: all });
  return (
    <div className={styles.coverage}>
      <PartedBar
        label={covered}
        parts={[
          { look: 'done', count: handled },
          { look: 'open', count: waiting },
          { look: 'unknown', count: unknown },
          { look: 'mine', count: toAnswer },
        ]}
      />
      <p className={`${styles.counts} ${text.meta}`}>
        <span>{covered}</span>
        {late > 0 && (
          <SeverityMark severity="serious">{t('queue.lateCount', { count: late })}</SeverityMark>
        )}
      </p>
    </div>
  );
}
