import type { DetailsReader } from './details';

const modules = import.meta.glob<{ details: DetailsReader }>('./*/details.ts', { eager: true });

/** The readers of what stands beside posts, of every network that has them. */
export const detailsReaders: readonly DetailsReader[] = Object.values(modules).map(
  ({ details }) => details,
);
