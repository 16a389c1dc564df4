import { useEffect, useState } from 'react';
import { type DraftChecker, loadChecker } from '../draft/load-checker';
import type { StoredRule } from '../rules/stored-rule';

/**
 * The rules of a brand, ready to run; null until they are loaded.
 * @param isWanted false: nothing is loaded yet
 * @param stored null: not known yet
 */
export function useChecker(
  isWanted: boolean,
  brandId: string | null,
  stored: readonly StoredRule[] | null,
): DraftChecker | null {
  const [loaded, setLoaded] = useState<{ checker: DraftChecker | null; error: unknown }>({
    checker: null,
    error: null,
  });
  useEffect(() => {
    if (!isWanted || stored === null) return;
    let isOver = false;
    loadChecker(brandId, stored).then(
      (checker) => isOver || setLoaded({ checker, error: null }),
      (error: unknown) => isOver || setLoaded({ checker: null, error }),
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, brandId, stored]);
  if (loaded.error !== null) throw loaded.error;
  return loaded.checker;
}
