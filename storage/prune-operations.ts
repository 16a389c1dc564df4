import { relaxedDatabase } from './database';
import { writeOnce } from './write-once';

/** Milliseconds. No client asks again after a day: the page that asked is long gone. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/**
 * Forgets operations done more than a day ago.
 * @param now milliseconds since 1970
 */
export async function pruneOperations(now: number = Date.now()): Promise<void> {
  const { operations } = relaxedDatabase;
  await writeOnce(relaxedDatabase, [], null, () =>
    operations
      .where('at')
      .below(now - KEPT_FOR)
      .delete(),
  );
}
