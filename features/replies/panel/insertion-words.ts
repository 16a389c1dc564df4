import type { Severity } from '../../../components/severity-mark';
import type { InsertOutcome } from '../../../messaging/panel-port';

/** `offline`: the page did not answer at all. */
export type Outcome = InsertOutcome | 'offline';

/** What is said of an insertion, and whether the text goes to the clipboard instead. */
export const INSERTION_WORDS = {
  inserted: { say: 'replies.inserted', severity: 'done', copies: false },
  altered: { say: 'replies.altered', severity: 'serious', copies: false },
  refused: { say: 'replies.refused', severity: 'sensitive', copies: true },
  gone: { say: 'replies.gone', severity: 'sensitive', copies: true },
  nowhere: { say: 'replies.nowhere', severity: 'sensitive', copies: true },
  'wrong-target': { say: 'replies.wrongTarget', severity: 'serious', copies: false },
  'message-box': { say: 'replies.messageBox', severity: 'serious', copies: false },
  offline: { say: 'replies.offline', severity: 'sensitive', copies: true },
} as const satisfies Record<Outcome, { say: string; severity: Severity; copies: boolean }>;
