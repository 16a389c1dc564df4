import { browser } from 'wxt/browser';
import type { NetworkId } from '../../../networks/contract';
import { networkHostAt } from '../../../networks/hosts';

/** A site that the browser keeps from us, as the match pattern of the manifest. */
export interface MissingSite {
  network: NetworkId;
  origin: string;
}

/**
 * The networks' sites that Vigie may not see now. Both browsers give them at installation (Firefox since 127) and
 * let the person take each away since: then no content script runs there, and nothing else would say so.
 */
export async function missingSites(): Promise<MissingSite[]> {
  const origins: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const sites = await Promise.all(
    origins.map(async (origin) => {
      const network = networkHostAt(new URL(origin.replace(/\*$/, '')));
      const granted = await browser.permissions.contains({ origins: [origin] });
      return granted || network === undefined ? [] : [{ network, origin }];
    }),
  );
  return sites.flat();
}

/** Has the browser ask the person. Must be called in the very turn of a click; false when they say no. */
export function requestSites(sites: readonly MissingSite[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(({ origin }) => origin) });
}

/** Calls back whenever the person gives or takes away a site, until the function returned is called. */
export function watchSites(tell: () => void): () => void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
