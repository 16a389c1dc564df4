import type { Reply } from '../model';

/** All wordings of a reply, the body first. */
export const wordingsOf = (reply: Pick<Reply, 'body' | 'variants'>): string[] => [
  reply.body,
  ...reply.variants,
];
