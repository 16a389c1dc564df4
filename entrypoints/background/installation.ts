import { browser } from 'wxt/browser';
import { ensureFirstBrand } from '../../features/brands/records';
import { pruneExposures } from '../../features/crisis/shield/records';
import { pruneSurges } from '../../features/crisis/surge/records';
import { remakeShortcuts } from '../../features/replies/background';
import { pruneInsertions } from '../../features/replies/insertions/records';
import { pruneBags } from '../../features/replies/wordings/records';
import { remakeMirror } from '../../features/settings/records';
import { pruneOperations } from '../../storage/prune-operations';

/** First install: a brand with its starter replies, so that nothing starts empty, and the dashboard to greet. */
export function listenToInstallation(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await ensureFirstBrand(browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en');
    await Promise.all([remakeMirror(), remakeShortcuts()]);
    if (reason === 'install') {
      await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#welcome') });
    }
  });
  browser.runtime.onStartup.addListener(async () => {
    const copies = [remakeMirror(), remakeShortcuts()];
    const pruned = [
      pruneOperations(),
      pruneInsertions(),
      pruneBags(),
      pruneExposures(),
      pruneSurges(),
    ];
    await Promise.all([...copies, ...pruned]);
  });
}
