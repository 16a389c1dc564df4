import { type FormEvent, useState } from 'react';
import { Button } from '../../../../components/button';
import { Field } from '../../../../components/field';
import { FileDrop } from '../../../../components/file-drop';
import { useTranslation } from '../../../../components/translation';
import styles from './import-source.module.css';

/** Kinds of files that the browser's own chooser shows first. */
const ACCEPT = '.csv,.tsv,.txt,.json,.yml,.yaml,text/csv,text/plain,application/json';

interface ImportSourceProps {
  /** The focus comes here: the person was in a later step. */
  takesFocus: boolean;
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
}

/** From where replies come: files, or a text in hand. */
export function ImportSource({ takesFocus, onFiles, onText }: ImportSourceProps) {
  const { t } = useTranslation();
  const [pasted, setPasted] = useState('');
  const isEmpty = pasted.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty) onText(pasted);
  };
  return (
    <div className={styles.source}>
      <FileDrop
        label={t('importing.pick')}
        hint={t('importing.dropHint')}
        accept={ACCEPT}
        takesFocus={takesFocus}
        onFiles={onFiles}
      />
      <form className={styles.paste} onSubmit={submit}>
        <Field label={t('importing.pasteTitle')} hint={t('importing.pasteHint')}>
          {(control) => (
            <textarea
              {...control}
              rows={7}
              value={pasted}
              onChange={({ currentTarget }) => setPasted(currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={isEmpty}>
          {t('importing.pasteRead')}
        </Button>
      </form>
    </div>
  );
}
