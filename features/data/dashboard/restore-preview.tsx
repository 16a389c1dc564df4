import { useMemo, useState } from 'react';
import { askedOnce } from '../../../components/asked-once';
import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { Segments } from '../../../components/segments';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { type BackupRows, KINDS } from '../../../storage/backup/backup-file';
import type { Preference, RestorePlan } from '../../../storage/backup/plan-restore';
import { previewRestore, restoreBackup } from '../../../storage/backup/restore-backup';
import { remakeMirror } from '../../settings/records';
import styles from './data.module.css';
import { KIND_NAMES } from './kind-names';

interface RestorePreviewProps {
  name: string;
  madeAt: number;
  rows: BackupRows;
  onCancel: () => void;
  /** @param count rows added and changed */
  onDone: (count: number) => void;
}

const touched = (counts: RestorePlan['counts']): number =>
  KINDS.reduce((sum, kind) => sum + counts[kind].added + counts[kind].changed, 0);

/** What a backup would add and change, before anything is written. */
export function RestorePreview({ name, madeAt, rows, onCancel, onDone }: RestorePreviewProps) {
  const { t, formatSince, formatNumber } = useTranslation();
  const [preference, setPreference] = useState<Preference>('newest');
  const [state, setState] = useState<'asking' | 'writing' | 'failed'>('asking');

  const preview = useLive(
    useMemo(() => askedOnce(() => previewRestore(rows, preference)), [rows, preference]),
  );
  const counts = preview.state === 'ready' ? preview.value : null;
  const hasFailed = preview.state === 'failed' || state === 'failed';

  const restore = async () => {
    setState('writing');
    try {
      const done = await restoreBackup(rows, preference);
      // the worker makes it again when it starts
      await remakeMirror().catch((error: unknown) =>
        console.error('Vigie: the copy of the settings was not remade', error),
      );
      onDone(touched(done));
    } catch {
      setState('failed');
    }
  };

  const count = counts === null ? 0 : touched(counts);
  return (
    <div className={styles.preview}>
      <p>
        <strong>{name}</strong>{' '}
        <span className={text.meta}>
          {t('data.madeAt', { moment: formatSince(madeAt, Date.now()) })}
        </span>
      </p>
      <Segments
        label={t('data.preference')}
        value={preference}
        choices={[
          { value: 'newest', label: t('data.preferNewest') },
          { value: 'file', label: t('data.preferFile') },
        ]}
        onChoose={setPreference}
      />
      {preview.state === 'loading' && <Skeleton label={t('common.loading')} />}
      {counts !== null && (
        <table className={styles.usage} aria-label={t('data.preview')}>
          <thead>
            <tr>
              <th scope="col">{t('data.kind')}</th>
              <th scope="col">{t('data.added')}</th>
              <th scope="col">{t('data.changed')}</th>
              <th scope="col">{t('data.kept')}</th>
            </tr>
          </thead>
          <tbody>
            {KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(KIND_NAMES[kind])}</th>
                <td>{formatNumber(counts[kind].added)}</td>
                <td>{formatNumber(counts[kind].changed)}</td>
                <td className={text.soft}>{formatNumber(counts[kind].kept)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasFailed && <p role="alert">{t('data.restoreFailed')}</p>}
      <div className={layout.actions}>
        <Button look="primary" disabled={count === 0 || state === 'writing'} onClick={restore}>
          {t(count === 0 && counts !== null ? 'data.nothingToRestore' : 'data.restore')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
