import type { WatchTerm } from './model';

/** Whether a term is looked for: on, off, or past its last day. */
export type TermState = 'on' | 'off' | 'expired';

/** @param now milliseconds since 1970 */
export function termState({ isOn, expiresAt }: WatchTerm, now: number): TermState {
  if (expiresAt !== null && expiresAt <= now) return 'expired';
  return isOn ? 'on' : 'off';
}
