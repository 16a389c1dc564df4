import { browser } from 'wxt/browser';
import { permissionFor } from '../server-permission';

/** Has the browser ask whether Vigie may speak to a server. In the very turn of a click; false when the person says no. */
export const requestServer = (address: string): Promise<boolean> =>
  browser.permissions.request(permissionFor(address));

export const maySpeakTo = (address: string): Promise<boolean> =>
  browser.permissions.contains(permissionFor(address));

/** Gives a server's permission back. What Vigie has from its installation stays: Firefox would let that go too. */
export async function giveBack(address: string): Promise<void> {
  const { origins, ...consent } = permissionFor(address);
  const kept = browser.runtime.getManifest().host_permissions ?? [];
  const given = origins.filter((origin) => !kept.includes(origin));
  await browser.permissions.remove({ ...consent, origins: given });
}

/** Calls back whenever the person gives or takes a permission, until the function returned is called. */
export function watchAccess(tell: () => void): () => void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
