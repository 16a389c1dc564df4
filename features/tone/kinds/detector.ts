import { detectors } from '../detectors/registry';
import type { Check } from '../model';
import type { Find, Tools } from './finder';
import { liesWithin } from './within';

/** What one of the detectors finds. A rule that names one which this version hasn't finds nothing. */
export function findByDetector(
  check: Extract<Check, { kind: 'detector' }>,
  { spared }: Tools,
): Find {
  const detector = detectors.get(check.detector);
  if (!detector) return () => [];
  return (text, context) => {
    const found = detector(text, check.options, context);
    if (found.length === 0) return found;
    const never = spared(text.folded).map(({ start, end }) => ({
      start: text.placeIn(start),
      end: text.placeIn(end),
    }));
    return found.filter((one) => !liesWithin(one, never));
  };
}
