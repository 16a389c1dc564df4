import { useCallback } from 'react';
import { useLoaded } from '../../../../components/use-loaded';
import type { SeenAuthor } from '../../model';
import { sameNameAs } from '../people-records';

/** Accounts that bear somebody's name and aren't linked yet; none while they aren't found. */
export function useSameName(name: string, besides: readonly string[]): readonly SeenAuthor[] {
  const found = useLoaded(useCallback(() => sameNameAs(name), [name]));
  return found.state === 'ready' ? found.value.filter(({ key }) => !besides.includes(key)) : [];
}
