import { useState } from 'react';
import { FileDrop } from '../../../../components/file-drop';
import { SeverityShape } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import { LONGEST_CHARTER } from '../model';
import styles from './charter.module.css';
import { TakeInDialog } from './take-in-dialog';

interface ImportDialogProps {
  written: string;
  onTake: (markdown: string) => void;
  onClose: () => void;
}

/** Bytes: UTF-8 takes four for a character at most. What is larger isn't even loaded. */
const LARGEST = 4 * LONGEST_CHARTER;

type Held = { state: 'none' } | { state: 'read'; name: string; markdown: string } | Refused;
type Refused = { state: 'refused'; why: 'charter.fileTooLarge' | 'charter.fileNoText' };

async function read(file: File): Promise<Held> {
  if (file.size > LARGEST) return { state: 'refused', why: 'charter.fileTooLarge' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (text.includes('\0')) return { state: 'refused', why: 'charter.fileNoText' };
    return { state: 'read', name: file.name, markdown: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { state: 'refused', why: 'charter.fileNoText' };
  }
}

/** A Markdown file into the charter, shown before it is. */
export function ImportDialog(props: ImportDialogProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState<Held>({ state: 'none' });
  return (
    <TakeInDialog
      {...props}
      title={t('charter.importTitle')}
      text={t('charter.importText')}
      markdown={held.state === 'read' ? held.markdown : null}
    >
      <FileDrop
        label={t('charter.pick')}
        hint={t('charter.dropHint')}
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        onFiles={([file]) => file && void read(file).then(setHeld)}
      />
      {held.state === 'refused' && (
        <p className={styles.refused} role="alert">
          <SeverityShape severity="serious" />
          {t(held.why)}
        </p>
      )}
    </TakeInDialog>
  );
}
