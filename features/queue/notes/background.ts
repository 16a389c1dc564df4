import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { finishErasures } from '../../../storage/author/erase-author';
import { strictDatabase } from '../../../storage/database';

/** Milliseconds. A worker that asks its browser for nothing is stopped after 30 s; a large store takes longer. */
const SIGN_OF_LIFE = 20_000;

const { erasures, sweeps } = strictDatabase;

/**
 * Finishes what an erasure of somebody left undone: at once where a browser died, else behind the page that erases, should
 * it die.
 */
export function finishErasing(): void {
  const failed = (error: unknown): void =>
    console.error('Vigie: somebody is not erased to the end yet', error);
  const left = async (): Promise<number> => (await erasures.count()) + (await sweeps.count());
  liveQuery(left).subscribe((count) => {
    if (count > 0) finish().catch(failed);
  }, failed);
}

async function finish(): Promise<void> {
  const living = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
  try {
    await finishErasures();
  } finally {
    clearInterval(living);
  }
}
