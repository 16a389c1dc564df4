import Dexie from 'dexie';
import { strictDatabase } from '../../../storage/database';
import { loadSafePattern } from '../../tone/kinds/safe-pattern';
import { type ReadyWatch, readyWatch } from './ready-watch';

/**
 * Keeps the watch terms ready, and makes them so anew after any of them was changed, in whichever window.
 * To be called in the worker's first turn, since it listens.
 */
export function keepWatch(): () => Promise<ReadyWatch> {
  let ready: Promise<ReadyWatch> | null = null;
  Dexie.on('storagemutated', (parts) => {
    const own = `idb://${strictDatabase.name}/watchTerms/`;
    if (Object.keys(parts).some((part) => part.startsWith(own))) ready = null;
  });
  const prepare = async () => {
    return readyWatch(await strictDatabase.watchTerms.toArray(), loadSafePattern);
  };
  return () => {
    ready ??= prepare().catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  };
}
