const NAME = 'vigie-sweeping';

/** Writes something, or reads all there is, once no table is being written anew. */
export const whileNothingIsSwept = <Done>(write: () => Promise<Done>): Promise<Done> =>
  navigator.locks.request(NAME, { mode: 'shared' }, write);

/** Writes tables anew while nobody else writes: they would meet an empty table. */
export const whileNobodyWrites = <Done>(work: () => Promise<Done>): Promise<Done> =>
  navigator.locks.request(NAME, { mode: 'exclusive' }, work);
