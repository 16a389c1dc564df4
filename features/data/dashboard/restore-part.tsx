import { useId, useState } from 'react';
import buttons from '../../../components/button.module.css';
import { useNotice } from '../../../components/notices';
import page from '../../../components/page.module.css';
import { SeverityShape } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { type Translation, useTranslation } from '../../../components/translation';
import type { BackupRows } from '../../../storage/backup/backup-file';
import { type Refusal, readBackup } from '../../../storage/backup/read-backup';
import styles from './data.module.css';
import { RestorePreview } from './restore-preview';

type Read =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  | { state: 'refused'; name: string; refusal: Refusal }
  | { state: 'read'; name: string; madeAt: number; rows: BackupRows };

/** A backup back in: read whole, shown, and only then written. */
export function RestorePart({ onRestored }: { onRestored: () => void }) {
  const { t } = useTranslation();
  const say = useNotice();
  const id = useId();
  const [read, setRead] = useState<Read>({ state: 'none' });

  const open = async (file: File) => {
    setRead({ state: 'reading', name: file.name });
    const found = await readBackup(file).catch(
      () => ({ ok: false, refusal: { why: 'not-json' } }) as const,
    );
    setRead(
      found.ok
        ? { state: 'read', name: file.name, madeAt: found.madeAt, rows: found.rows }
        : { state: 'refused', name: file.name, refusal: found.refusal },
    );
  };

  return (
    <section className={page.part}>
      <div className={page.partHead}>
        <h2>{t('data.restoreTitle')}</h2>
        <p>{t('data.restoreText')}</p>
      </div>
      <div className={styles.pick}>
        <label className={buttons.button} htmlFor={id}>
          {t('data.restorePick')}
        </label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          className={styles.file}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
        <span className={text.meta} role="status">
          {read.state === 'reading' && t('data.reading', { file: read.name })}
        </span>
      </div>
      {read.state === 'refused' && <Refused name={read.name} refusal={read.refusal} />}
      {read.state === 'read' && (
        <RestorePreview
          key={`${read.name} ${read.madeAt}`}
          name={read.name}
          madeAt={read.madeAt}
          rows={read.rows}
          onCancel={() => setRead({ state: 'none' })}
          onDone={(count) => {
            setRead({ state: 'none' });
            onRestored();
            say({ severity: 'done', text: t('data.restored', { count }) });
          }}
        />
      )}
    </section>
  );
}

function Refused({ name, refusal }: { name: string; refusal: Refusal }) {
  const { t } = useTranslation();
  return (
    <div className={styles.refusal} role="alert">
      <SeverityShape severity="serious" />
      <strong>{t('data.refused', { file: name })}</strong>
      <p>{refusalWords(refusal, t)}</p>
      <p className={text.meta}>{t('data.nothingWritten')}</p>
    </div>
  );
}

function refusalWords(refusal: Refusal, t: Translation['t']): string {
  switch (refusal.why) {
    case 'too-large':
      return t('data.tooLarge');
    case 'not-json':
      return t('data.notJson');
    case 'not-backup':
      return t('data.notBackup');
    case 'newer':
      return t('data.newer');
    case 'wrong':
      return t('data.wrong', { where: refusal.where });
  }
}
