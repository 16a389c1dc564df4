import { severityName } from '../../severity-words';
import { WATCH_SEVERITIES, type WatchSeverity } from '../../watch/model';
import { isFlagOf } from '../is-flag-of';
import type { Flag, FlagState } from '../model';

/** Which flags are listed; null: all. */
export interface AlertFilter {
  scope: 'post' | null;
  severity: WatchSeverity | null;
  state: FlagState | null;
}

export const NO_FILTER: AlertFilter = { scope: null, severity: null, state: null };

/** Whose flags are listed, and where the person is. */
export interface AlertsOf {
  /** Null: of all brands. */
  brandId: string | null;
  /** The post in view; null: none. */
  postKey: string | null;
  /** Key of one that is listed in any case, having been asked for; null: none. */
  askedKey: string | null;
}

export type AlertItem =
  | { kind: 'section'; key: string; place: 'post' | 'rest' }
  | { kind: 'group'; key: string; of: WatchSeverity | 'closed'; count: number }
  | { kind: 'flag'; key: string; flag: Flag };

const GRAVEST_FIRST = [...WATCH_SEVERITIES].reverse();

const newestFirst = (one: Flag, other: Flag): number => other.raisedAt - one.raisedAt;

/** Flags under a head; nothing where there are none. */
function group(place: string, of: WatchSeverity | 'closed', flags: readonly Flag[]): AlertItem[] {
  if (flags.length === 0) return [];
  const rows = flags
    .toSorted(newestFirst)
    .map((flag): AlertItem => ({ kind: 'flag', key: flag.key, flag }));
  return [{ kind: 'group', key: `${place} ${of}`, of, count: flags.length }, ...rows];
}

/** What is still to be handled, the gravest first. */
function hung(place: 'post' | 'rest', flags: readonly Flag[]): AlertItem[] {
  return GRAVEST_FIRST.flatMap((severity) =>
    group(
      place,
      severity,
      flags.filter((flag) => severityName(flag.severity) === severity),
    ),
  );
}

/**
 * The rows of the alerts: what is to be handled under the post in view, then elsewhere, each hung by severity; what is
 * closed last.
 */
export function listAlerts(
  flags: readonly Flag[],
  { brandId, postKey, askedKey }: AlertsOf,
  { scope, severity, state }: AlertFilter,
): AlertItem[] {
  const isHere = (flag: Flag) => postKey !== null && flag.postKey === postKey;
  const listed = flags.filter(
    (flag) =>
      flag.key === askedKey ||
      ((isHere(flag) || (scope === null && isFlagOf(flag, brandId))) &&
        (severity === null || severityName(flag.severity) === severity) &&
        (state === null || flag.state === state)),
  );
  const closed = listed.filter((flag) => flag.state === 'closed');
  const waiting = listed.filter((flag) => flag.state !== 'closed');
  const here = hung('post', waiting.filter(isHere));
  const rest = hung(
    'rest',
    waiting.filter((flag) => !isHere(flag)),
  );
  const isDivided = postKey !== null && scope === null;
  const head = (place: 'post' | 'rest', rows: AlertItem[]): AlertItem[] =>
    isDivided && rows.length > 0 ? [{ kind: 'section', key: place, place }, ...rows] : rows;
  return [...head('post', here), ...head('rest', rest), ...group('all', 'closed', closed)];
}
