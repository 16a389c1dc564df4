import type { ReplyState } from '../model';

/** The message that names each state. */
export const STATE_NAMES = {
  approved: 'library.approved',
  draft: 'library.draft',
  archived: 'library.archived',
} as const satisfies Record<ReplyState, string>;
