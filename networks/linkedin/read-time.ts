import type { Moment } from '../contract';
import { readMoment } from '../moments';
import { firstPart } from './name-in';
import { timeOfId } from './urn';

/** What an id says of a date: LinkedIn's hold the time they were given. */
export interface Dated {
  id: string;
  /** Milliseconds before publication at which the id may have been given. */
  ahead: number;
}

/** Posts can be scheduled three months ahead (LinkedIn Help, 2025); their share or ugcPost exists from then on. */
const LONGEST_SCHEDULE = 93 * 86_400_000;

/** The date that an id of this kind holds. Activities are given at publication, and so are comments. */
export function datedBy(kind: string | undefined, id: string): Dated {
  return { id, ahead: kind === 'activity' || kind === 'comment' ? 0 : LONGEST_SCHEDULE };
}

/**
 * The date in « 20 h • Modifié • », to the millisecond where the id agrees. The id alone tells where the label is empty,
 * and where the page is an old one, so that its « 20 h » no longer counts from now. An id given after the date shown is
 * a repost's own. Null when the label is no date.
 */
export function readTime(label: string, { id, ahead }: Dated, now: number): Moment | null {
  const given = timeOfId(id, now);
  const moment = readMoment(firstPart(label.replace(/\([^)]*\)/g, '')), now);
  if (given === null || (!moment && label !== '')) return moment;
  const isWithin = moment && given >= moment.low && given <= moment.high;
  const isOlder = !moment || given < moment.low - ahead;
  if (isWithin) return { at: given, low: given, high: given };
  return isOlder ? { at: given, low: given, high: Math.min(given + ahead, now) } : moment;
}
