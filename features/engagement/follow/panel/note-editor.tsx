import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../../components/button';
import { Field } from '../../../../components/field';
import layout from '../../../../components/layout.module.css';
import { useTranslation } from '../../../../components/translation';
import { LONGEST_NOTE } from '../model';
import styles from './follow.module.css';

interface NoteEditorProps {
  label: string;
  note: string;
  onKeep: (note: string) => void;
  onCancel: () => void;
}

/** Where a note is written: Ctrl or ⌘ and Enter keeps it, Esc leaves it as it was. */
export function NoteEditor({ label, note, onKeep, onCancel }: NoteEditorProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(note);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
    area.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(typed);
      }}
    >
      <Field label={label}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={3}
            maxLength={LONGEST_NOTE}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={(event) => {
              const isKeep = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              if (!isKeep && event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              if (isKeep) onKeep(typed);
              else onCancel();
            }}
          />
        )}
      </Field>
      <div className={layout.actions}>
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
