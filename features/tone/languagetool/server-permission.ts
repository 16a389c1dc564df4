import type { Browser } from 'wxt/browser';

/** Firefox's own consent to data that leaves the browser; the browsers' common types don't know it yet (WXT 0.21). */
interface Permissions extends Browser.permissions.Permissions {
  origins: string[];
  data_collection?: string[];
}

/**
 * What the browser has to allow before Vigie speaks to a server: that server's site and no other. Firefox's patterns
 * have no ports (developer.mozilla.org, "Match patterns", read 2026-11), and it asks besides for what kind of data goes
 * (extensionworkshop.com, "Firefox built-in consent").
 * @param address as `readServerAddress` gives it
 * @param inFirefox whether it is Firefox that is asked
 */
export function permissionFor(
  address: string,
  inFirefox: boolean = import.meta.env.BROWSER === 'firefox',
): Permissions {
  const { protocol, host, hostname } = new URL(address);
  return inFirefox
    ? { origins: [`${protocol}//${hostname}/*`], data_collection: ['personalCommunications'] }
    : { origins: [`${protocol}//${host}/*`] };
}
