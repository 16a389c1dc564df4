import { Check } from 'lucide-react';
import { classNames } from '../../../components/class-names';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import type { PlannedReply } from '../starter/plan-pack';
import { inShort } from './in-short';
import styles from './pack-dialog.module.css';

interface PackPreviewProps {
  plan: readonly PlannedReply[];
  /** Of the replies. */
  language: Reply['language'];
}

/** What adding a pack would do, reply by reply. */
export function PackPreview({ plan, language }: PackPreviewProps) {
  const { t } = useTranslation();
  const there = plan.filter(({ isThere }) => isThere).length;
  const said =
    there === plan.length ? t('library.packNothing') : t('library.packSkipped', { count: there });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles.list} aria-label={t('library.packList')} tabIndex={0}>
        <ul>
          {plan.map(({ reply, isThere, taken }) => (
            <li key={reply.title} className={classNames(styles.row, isThere && styles.there)}>
              <div className={styles.what} lang={language}>
                <p className={styles.title}>{reply.title}</p>
                <p className={`${text.hint} ${text.clip}`}>{inShort(reply.body, t)}</p>
              </div>
              {isThere ? (
                <span className={styles.mark}>
                  <Check size={14} strokeWidth={2} aria-hidden />
                  {t('library.packIsThere')}
                </span>
              ) : (
                <span className={styles.shortcut}>
                  /{reply.shortcut}
                  {taken !== null && (
                    <small className={text.hint}>
                      {t('library.packRenamed', { shortcut: taken })}
                    </small>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <p className={classNames(text.hint, styles.said)} role="status">
        {there > 0 && said}
      </p>
    </>
  );
}
