import type { ToneHit } from '../model';

/** What tells a hit from the others of its draft while that goes on being written: the rule and the words. */
export const asideKey = (text: string, { ruleId, start, end }: ToneHit): string =>
  `${ruleId} ${text.slice(start, end)}`;
