import type { RepliesOutcome } from '../../features/queue/answered/replies-outcome';
import type { Holder } from './holders';

/**
 * What the content script lends to the scripts of the marks and of the figures, which come into the same page later and
 * by themselves (`docs/decisions/marks.md`). It lies in the extension's own world, which the page's scripts cannot reach.
 */
export interface Lent {
  /** Which element holds what, in the visit of the page that is on now; those that left the page may still be in it. */
  held(): ReadonlyMap<Element, Holder>;
  /** Whether anything may be drawn in the page now. */
  mayStand(): boolean;
  theme(): 'light' | 'dark';
  /** What was right-clicked last, for the browser's menu. */
  pointed?: WeakRef<Node>;
  /** Ends with all that Vigie does in this page. */
  signal: AbortSignal;
  /** Put here by each of those scripts as it comes. */
  borrowers?: Set<'marks' | 'figures' | 'replies'>;
  /** Put here by the script that shows folded replies. */
  openReplies?: (key: string) => RepliesOutcome;
  /** Put here by them: called after each reading of the page, and when the panel comes or goes. */
  onRead?: () => void;
}

declare global {
  var vigie: Lent | undefined;
}
