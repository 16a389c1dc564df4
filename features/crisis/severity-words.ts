import type { Severity } from './model';
import { WATCH_SEVERITIES, type WatchSeverity } from './watch/model';

/** The name of a severity, by which its shape and colour are found. */
export const severityName = (severity: Severity): WatchSeverity => WATCH_SEVERITIES[severity];

/** The word for each on screen. */
export const SEVERITY_WORDS = {
  info: 'crisis.severityInfo',
  sensitive: 'crisis.severitySensitive',
  serious: 'crisis.severitySerious',
  illegal: 'crisis.severityIllegal',
} as const satisfies Record<WatchSeverity, string>;
