import { useEffect, useState } from 'react';

/** Whether something has been so for a while; false at once when it ends. */
export function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [hasStayed, setStayed] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setStayed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setStayed(false);
    };
  }, [isSo, milliseconds]);
  return isSo && hasStayed;
}
