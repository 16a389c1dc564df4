import type { Found } from './found';
import type { Flag } from './model';

/**
 * The flag that Vigie raises on what it found.
 * @param at milliseconds since 1970
 */
export function flagOf({ isAlarming: _, wasCut: __, ...found }: Found, at: number): Flag {
  return {
    ...found,
    subject: 'comment',
    raisedBy: 'vigie',
    raisedAt: at,
    state: 'open',
    note: '',
    steps: [{ at, state: 'open', reason: null, words: '', cause: null }],
    versions: [],
    notifiedAt: null,
    updatedAt: at,
  };
}
