import type { Network } from './contract';

const modules = import.meta.glob<{ network: Network }>('./*/index.ts', { eager: true });

/** Every network whose folder stands here: adding a folder adds the network. */
export const networks: readonly Network[] = Object.values(modules).map(({ network }) => network);
