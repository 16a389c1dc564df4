import { useEffect, useState } from 'react';
import { type StorageTrouble, watchTrouble } from '../../storage/trouble';

/** What keeps Vigie from storing; null while nothing does. */
export function useStorageTrouble(): StorageTrouble | null {
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchTrouble(setTrouble, watching.signal);
    return () => watching.abort();
  }, []);
  return trouble;
}
