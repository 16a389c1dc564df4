import { strictDatabase } from './database';
import { SCHEMA } from './schema-number';

/**
 * What keeps Vigie from storing. Each is a sentence in the interface.
 * - `blocked`: another window of an older Vigie holds the database; closing it lets the update go on.
 * - `newer`: a newer Vigie wrote the database; it can be read, nothing is written.
 * - `unavailable`: the browser refuses to open it (disk full, profile damaged, private window).
 */
export type StorageTrouble = 'blocked' | 'newer' | 'unavailable';

async function findTrouble(): Promise<StorageTrouble | null> {
  try {
    await strictDatabase.open();
    const found = (await strictDatabase.meta.get('schema'))?.value ?? 0;
    return found > SCHEMA ? 'newer' : null;
  } catch (error) {
    console.error('Vigie: the database does not open', error);
    return 'unavailable';
  }
}

/** Opens the database and tells what is wrong with it, and null once nothing is. */
export function watchTrouble(
  tell: (trouble: StorageTrouble | null) => void,
  signal: AbortSignal,
): void {
  const sayBlocked = () => tell('blocked');
  strictDatabase.on('blocked', sayBlocked);
  signal.addEventListener('abort', () => strictDatabase.on('blocked').unsubscribe(sayBlocked));
  void findTrouble().then((trouble) => {
    if (!signal.aborted) tell(trouble);
  });
}
