import { type FormEvent, useState } from 'react';
import { Button } from '../../../../components/button';
import { Field } from '../../../../components/field';
import { FileDrop } from '../../../../components/file-drop';
import { useTranslation } from '../../../../components/translation';
import styles from './import-source.module.css';

/** Kinds of files that the browser's own chooser shows first. */
const ACCEPT = '.csv,.tsv,.txt,.json,.yml,.yaml,text/csv,text/plain,application/json';

interface ImportSourceProps {
  /** What may come in, and from where. */
  words: { dropHint: string; pasteTitle: string; pasteHint: string };
  /** The focus comes here: the person was in a later step. */
  takesFocus: boolean;
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
}

/** From where things come in: files, or a text in hand. */
export function ImportSource({ words, takesFocus, onFiles, onText }: ImportSourceProps) {
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
        hint={words.dropHint}
        accept={ACCEPT}
        takesFocus={takesFocus}
        onFiles={onFiles}
      />
      <form className={styles.paste} onSubmit={submit}>
        <Field label={words.pasteTitle} hint={words.pasteHint}>
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
