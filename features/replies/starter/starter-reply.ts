import type { Reply } from '../model';

/** A reply that comes with Vigie: what its author writes; the rest is given when it is stored. */
export type StarterReply = Pick<Reply, 'title' | 'shortcut' | 'body' | 'variants' | 'tags'>;
