import { Field } from '../../../components/field';
import { useTranslation } from '../../../components/translation';
import type { DraftProblems, ReplyDraft } from '../reply-draft';
import styles from './reply-fields.module.css';

interface ReplyNamesProps {
  draft: ReplyDraft;
  problems: DraftProblems;
  onChange: (changed: Partial<ReplyDraft>) => void;
}

/** By what a reply is found again: its title and its shortcut. */
export function ReplyNames({ draft, problems, onChange }: ReplyNamesProps) {
  const { t } = useTranslation();
  const { shortcut } = problems;
  const clash =
    shortcut === undefined
      ? null
      : shortcut === 'spaces'
        ? t('replies.shortcutSpaces')
        : t('replies.shortcutTaken', { title: shortcut.takenBy });
  return (
    <div className={styles.names}>
      <Field
        label={t('replies.formTitle')}
        problem={problems.title === undefined ? null : t('replies.needTitle')}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={draft.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('replies.formShortcut')} hint={t('replies.formShortcutHint')} problem={clash}>
        {(control) => (
          <input
            {...control}
            autoCapitalize="none"
            spellCheck={false}
            value={draft.shortcut}
            onChange={(event) => onChange({ shortcut: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
