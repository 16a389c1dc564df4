import type { NetworkId } from '../../../../networks/contract';
import type { Disguise, WatchAction, WatchSeverity } from '../model';
import type { TermState } from '../term-state';

/** The networks, in the order in which they stand in lists. */
export const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

/** The message that names each severity. */
export const SEVERITY_NAMES = {
  info: 'crisis.severityInfo',
  sensitive: 'crisis.severitySensitive',
  serious: 'crisis.severitySerious',
  illegal: 'crisis.severityIllegal',
} as const satisfies Record<WatchSeverity, string>;

/** What each action is called, and what it does. */
export const ACTION_WORDS = {
  highlight: { name: 'watchlist.highlight', hint: 'watchlist.highlightHint' },
  flag: { name: 'watchlist.flag', hint: 'watchlist.flagHint' },
  notify: { name: 'watchlist.notify', hint: 'watchlist.notifyHint' },
  'suggest-reply': { name: 'watchlist.suggestReply', hint: 'watchlist.suggestReplyHint' },
} as const satisfies Record<WatchAction, { name: string; hint: string }>;

/** The message that names each state. */
export const STATE_NAMES = {
  on: 'watchlist.stateOn',
  off: 'watchlist.stateOff',
  expired: 'watchlist.stateExpired',
} as const satisfies Record<TermState, string>;

/** How what was found had been disguised, in words. */
export const DISGUISE_NAMES = {
  'look-alikes': 'watchlist.lookAlikes',
  'fancy-letters': 'watchlist.fancyLetters',
  invisible: 'watchlist.invisible',
  repeated: 'watchlist.repeated',
  figures: 'watchlist.figures',
  'set-apart': 'watchlist.setApart',
  reversed: 'watchlist.reversed',
} as const satisfies Record<Disguise, string>;
