import type { NetworkId } from '../../../networks/contract';

/** What a reply is filled in, besides the values of its tags. */
export interface Surroundings {
  /** Where it will be posted; null when nobody knows. */
  network: NetworkId | null;
  /** The reply's own, in which its dates are written. */
  language: 'fr' | 'en';
  /** Milliseconds since 1970. */
  now: number;
  /** The text of the reply that has a shortcut; null when there is none. */
  partial: (shortcut: string) => string | null;
}
