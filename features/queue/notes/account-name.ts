import type { NetworkId } from '../../../networks/contract';

/** What an account's key says of it: `facebook:camille.d` is `camille.d` on Facebook. */
export function accountIn(authorKey: string): { network: NetworkId; handle: string } {
  const at = authorKey.indexOf(':');
  return { network: authorKey.slice(0, at) as NetworkId, handle: authorKey.slice(at + 1) };
}

/** The key under which an account's author is kept. */
export const accountKey = (network: NetworkId, handle: string): string =>
  `${network}:${handle.toLowerCase()}`;
