import { StarterRows } from '../../../components/starter-rows';
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
    <StarterRows
      label={t('library.packList')}
      language={language}
      thereWord={t('library.packIsThere')}
      said={there > 0 ? said : null}
      rows={plan.map(({ reply, isThere, taken }) => ({
        title: reply.title,
        line: inShort(reply.body, t),
        isThere,
        aside: (
          <span className={styles.shortcut}>
            /{reply.shortcut}
            {taken !== null && (
              <small className={text.hint}>{t('library.packRenamed', { shortcut: taken })}</small>
            )}
          </span>
        ),
      }))}
    />
  );
}
