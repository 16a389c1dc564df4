import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { NetworkId, Purpose } from '../../../networks/contract';
import { LENGTH_LIMITS, type LengthLimit } from './length-limits';

export interface NetworkLength extends LengthLimit {
  /** Of the text as the network counts it: weighted on X, UTF-16 units elsewhere (our reading of "characters"). */
  count: number;
}

/**
 * How long a text is for a network, and how long it may be; null where no limit is published.
 * X by its own library. The others' limits say only "characters"; we count UTF-16 units of the composed text (NFC),
 * never less than code points or graphemes, so that a warning is never late.
 * Heavy (X's tables): import it dynamically, never from the panel's frame or the page.
 */
export function lengthOn(network: NetworkId, purpose: Purpose, text: string): NetworkLength | null {
  const limit = LENGTH_LIMITS[network][purpose];
  if (limit === null) return null;
  const count = network === 'x' ? parseTweet(text).weightedLength : text.normalize('NFC').length;
  return { ...limit, count };
}
