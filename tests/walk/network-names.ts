import type { NetworkId } from '../../networks/contract.ts';

/** The networks' names as people write them. */
export const NETWORK_NAMES: Record<NetworkId, string> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
};
