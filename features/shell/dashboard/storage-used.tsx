import { useEffect, useState } from 'react';
import { useRoute } from '../../../components/hash-route';
import { useTranslation } from '../../../components/translation';
import { storedBytes } from '../../../storage/stored-bytes';

/** How much of this device Vigie takes, measured anew at each change of place. */
export function StorageUsed() {
  const { t, formatBytes } = useTranslation();
  const [bytes, setBytes] = useState<number | null>(null);
  const place = useRoute()[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is when to measure, not what
  useEffect(() => {
    const alive = new AbortController();
    void storedBytes().then((measured) => {
      if (!alive.signal.aborted) setBytes(measured);
    });
    return () => alive.abort();
  }, [place]);
  return (
    <>
      {t('dashboard.local')}
      {bytes !== null && (
        <>
          <br />
          {t('dashboard.used', { size: formatBytes(bytes) })}
        </>
      )}
    </>
  );
}
