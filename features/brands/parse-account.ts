import type { Network, NetworkId } from '../../networks/contract';
import { networks } from '../../networks/registry';
import type { Account } from './model';

/** `www.facebook.com`, `m.facebook.com` and `facebook.com` are one house. */
const domainOf = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');

const hostsOf = (network: Network): string[] =>
  network.matches.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ''));

function addressIn(text: string): URL | null {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address) : null;
}

/**
 * The account that somebody typed or pasted: an address on one of the networks, whose own rules say
 * whose page it is, or a handle with or without `@`.
 * @param network the one chosen beside the field, for a bare handle
 * @returns null when it names no account
 */
export function parseAccount(text: string, network: NetworkId): Account | null {
  const typed = text.trim();
  const address = addressIn(typed);
  const home =
    address &&
    networks.find((known) =>
      hostsOf(known).some((host) => domainOf(host) === domainOf(address.hostname)),
    );
  if (address && home) {
    const [host = address.hostname] = hostsOf(home).filter(
      (own) => domainOf(own) === domainOf(address.hostname),
    );
    const handle = home.pageAt(
      new URL(address.pathname + address.search, `https://${host}`),
    ).accountHandle;
    return handle === null ? null : { network: home.id, handle };
  }
  const handle = typed.replace(/^@/, '');
  const isHandle = /^[\p{L}\p{N}._-]{1,100}$/u.test(handle);
  return isHandle ? { network, handle } : null;
}
