import type { BenchBrowser } from './browser.ts';
import { attach, evaluateIn } from './tab.ts';

/** Keys of everything that Vigie has stored in one of its tables, read without Vigie's own code. */
export async function storedKeys(
  browser: BenchBrowser,
  table: 'posts' | 'comments' | 'judgements' | 'flags',
): Promise<Set<string>> {
  const { devtools, origin } = browser;
  const worker = await browser.target('service_worker', origin);
  const keys = await evaluateIn<string[]>(
    devtools,
    await attach(devtools, worker),
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('vigie');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asking = opening.result.transaction('${table}').objectStore('${table}').getAllKeys();
        asking.onsuccess = () => { opening.result.close(); resolve(asking.result); };
        asking.onerror = () => reject(asking.error);
      };
    })`,
  );
  return new Set(keys);
}
