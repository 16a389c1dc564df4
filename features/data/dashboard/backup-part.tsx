import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { useNotice } from '../../../components/notices';
import page from '../../../components/page.module.css';
import { saveFile } from '../../../components/save-file';
import { useTranslation } from '../../../components/translation';
import { backupName, writeBackup } from '../../../storage/backup/write-backup';

/** Everything in one file. */
export function BackupPart() {
  const { t } = useTranslation();
  const say = useNotice();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const now = Date.now();
      saveFile(await writeBackup(now), backupName(now));
      say({ severity: 'done', text: t('data.backedUp', { file: backupName(now) }) });
    } catch {
      say({ severity: 'serious', text: t('data.backupFailed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={page.part}>
      <div className={page.partHead}>
        <h2>{t('data.backupTitle')}</h2>
        <p>{t('data.backupText')}</p>
      </div>
      <Button
        icon={<Download size={16} strokeWidth={1.5} aria-hidden />}
        disabled={busy}
        onClick={save}
      >
        {t(busy ? 'data.backingUp' : 'data.backup')}
      </Button>
    </section>
  );
}
