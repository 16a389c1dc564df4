const NAME = 'vigie-erasing';

/**
 * Erases once nobody else does, in whatever window or worker: what stands in `erasures` and `sweeps` then was left behind
 * by one that died.
 */
export const whileNobodyErases = <Done>(erase: () => Promise<Done>): Promise<Done> =>
  navigator.locks.request(NAME, erase);
