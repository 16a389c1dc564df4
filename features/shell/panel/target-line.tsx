import { Reply as ReplyArrow, X } from 'lucide-react';
import { classNames } from '../../../components/class-names';
import { IconButton } from '../../../components/icon-button';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Target } from '../../queue/model';
import styles from './target-line.module.css';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** Begins with a quotation of its own: a second pair of marks around it would read as a slip. */
const QUOTED = /^[«“"„]/;

/** Says whom one answers: what makes an insertion safe. */
export function TargetLine({
  target,
  onRelease,
}: {
  target: Target | null;
  onRelease: () => void;
}) {
  const { t, formatAgo } = useTranslation();
  if (target === null) {
    return (
      <section className={classNames(styles.target, styles.empty)}>
        <ReplyArrow {...icon} />
        <p>{t('shell.targetEmpty')}</p>
      </section>
    );
  }
  const name = target.author?.name ?? t('shell.targetUnnamed');
  return (
    <section className={styles.target}>
      <ReplyArrow {...icon} />
      <p className={layout.lineUp}>
        <strong className={text.clip} dir="auto">
          {name}
        </strong>
        {target.kind === 'post' && <span className={text.meta}>{t('shell.targetPost')}</span>}
        {target.at !== null && (
          <time className={text.meta} dateTime={new Date(target.at).toISOString()}>
            {formatAgo(target.at, Date.now())}
          </time>
        )}
      </p>
      <p className={classNames(styles.words, text.meta, text.clip)}>
        <bdi>
          {QUOTED.test(target.text) ? target.text : t('common.quoted', { text: target.text })}
        </bdi>
      </p>
      <IconButton
        className={styles.release}
        label={t('shell.targetRelease')}
        icon={<X {...icon} />}
        onClick={onRelease}
      />
    </section>
  );
}
