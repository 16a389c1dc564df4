import type { Network } from './contract';

const modules = import.meta.glob<{ network: Network }>('./*/index.ts', { eager: true });

/** Every network whose folder stands here: adding a folder adds the network. */
export const networks: readonly Network[] = Object.values(modules).map(({ network }) => network);

/** The network an address belongs to; undefined elsewhere. Match patterns are all `https://host/*`. */
export function networkAt(address: URL): Network | undefined {
  return networks.find(({ matches }) =>
    matches.some((pattern) => pattern === `https://${address.hostname}/*`),
  );
}
