import { useState } from 'react';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { useTranslation } from '../../../components/translation';
import { FindPersonPart } from '../../queue/notes/dashboard/find-person-part';
import { BackupPart } from './backup-part';
import styles from './data.module.css';
import { ErasePart } from './erase-part';
import { RestorePart } from './restore-part';
import { UsageTable } from './usage-table';

/** What is kept on this device, in and out. */
export function DataPage({ onErased }: { onErased: () => Promise<void> }) {
  const { t } = useTranslation();
  const [restored, setRestored] = useState(0);
  return (
    <div className={page.sheet}>
      <PageHead title={t('dashboard.data')} line={t('data.line')} />
      <div className={styles.parts}>
        <UsageTable key={restored} />
        <BackupPart />
        <RestorePart onRestored={() => setRestored(restored + 1)} />
        <FindPersonPart />
        <ErasePart onErased={onErased} />
      </div>
    </div>
  );
}
