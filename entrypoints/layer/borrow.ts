import type { Lent } from '../overlay/lent';

/**
 * What the content script lends in this page to a script that was put into it; undefined where it lends nothing any
 * more, and where that script is there already.
 */
export function borrow(script: 'marks' | 'figures' | 'replies'): Lent | undefined {
  const lent = globalThis.vigie;
  // A page's own element of that name would stand here where our content script has lent nothing.
  if (!(lent?.signal instanceof AbortSignal) || lent.signal.aborted) return undefined;
  lent.borrowers ??= new Set();
  if (lent.borrowers.has(script)) return undefined;
  lent.borrowers.add(script);
  return lent;
}
