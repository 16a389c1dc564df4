import type { Standing } from '../merge-plan';

/** The message that names each standing, in the order in which they are counted. */
export const STANDING_NAMES = {
  added: 'playbook.added',
  same: 'playbook.same',
  'changed-there': 'playbook.changedThere',
  'changed-here': 'playbook.changedHere',
  conflict: 'playbook.conflict',
} as const satisfies Record<Standing, string>;

/** Those that the person may decide, the most pressing first, each with a line that explains it. */
export const DECIDED = {
  conflict: 'playbook.conflictLine',
  'changed-here': 'playbook.changedHereLine',
  'changed-there': 'playbook.changedThereLine',
} as const satisfies Partial<Record<Standing, string>>;
