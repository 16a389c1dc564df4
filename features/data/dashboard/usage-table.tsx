import { useEffect, useState } from 'react';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { type KindSize, measureKinds } from '../../../storage/measure-kinds';
import { storedBytes } from '../../../storage/stored-bytes';
import styles from './data.module.css';
import { KIND_NAMES } from './kind-names';

interface Usage {
  kinds: KindSize[];
  /** As the browser counts, with its own overhead; null when it doesn't tell. */
  total: number | null;
}

/** What is stored, by kind. */
export function UsageTable() {
  const { t, formatNumber, formatBytes } = useTranslation();
  const [usage, setUsage] = useState<Usage | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const alive = new AbortController();
    Promise.all([measureKinds(), storedBytes()]).then(
      ([kinds, total]) => alive.signal.aborted || setUsage({ kinds, total }),
      (error: unknown) => alive.signal.aborted || setFailure(error),
    );
    return () => alive.abort();
  }, []);
  if (failure !== null) throw failure;
  if (usage === null) return <Skeleton label={t('common.loading')} />;
  return (
    <table className={styles.usage} aria-label={t('data.usage')}>
      <thead>
        <tr>
          <th scope="col">{t('data.kind')}</th>
          <th scope="col">{t('data.rows')}</th>
          <th scope="col">{t('data.size')}</th>
        </tr>
      </thead>
      <tbody>
        {usage.kinds.map(({ kind, rows, bytes }) => (
          <tr key={kind}>
            <th scope="row">{t(KIND_NAMES[kind])}</th>
            <td>{formatNumber(rows)}</td>
            <td>
              {rows === 0 ? (
                <span className={text.hint}>–</span>
              ) : (
                `${t('common.about')} ${formatBytes(bytes)}`
              )}
            </td>
          </tr>
        ))}
      </tbody>
      {usage.total !== null && (
        <tfoot>
          <tr>
            <th scope="row">{t('data.total')}</th>
            <td />
            <td>{formatBytes(usage.total)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
