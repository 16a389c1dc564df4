import type { ToneContext } from '../tone-context';
import type { DetectorOptions } from './detector';

/** How many a rule allows where the text is written: its option of the network's name, else `elsewhere`, else any number. */
export function limitOn(options: DetectorOptions, network: ToneContext['network']): number {
  const limit = options[network ?? 'elsewhere'] ?? options.elsewhere;
  return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
}
