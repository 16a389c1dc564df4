import type { NetworkId } from './contract';

const modules = import.meta.glob<{ matches: string[] }>('./*/matches.ts', { eager: true });

/** The id of the network an address belongs to, without loading its readers; undefined elsewhere. */
export function networkHostAt(address: URL): NetworkId | undefined {
  const pattern = `https://${address.hostname}/*`;
  const path = Object.keys(modules).find((file) => modules[file]?.matches.includes(pattern));
  return path?.split('/')[1] as NetworkId | undefined;
}
