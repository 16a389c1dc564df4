import { fieldsOf } from '../../settings/parse-fields';
import type { ExposureReport } from './model';

/** Comments told of at once: more than a page shows in the seconds between two reports. */
const MOST = 500;

const aCount = (raw: unknown): number =>
  typeof raw === 'number' && Number.isInteger(raw) ? Math.min(Math.max(raw, 0), MOST) : 0;

/** A page's report, from the message as it came; what makes no sense counts for nothing. */
export function readExposureReport(raw: unknown): ExposureReport {
  const { seen, uncovered } = fieldsOf(raw);
  return { seen: aCount(seen), uncovered: aCount(uncovered) };
}
