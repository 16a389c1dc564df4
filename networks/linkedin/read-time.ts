import type { Moment } from '../contract';
import { readMoment } from '../moments';
import { firstPart } from './name-in';
import { timeOfId } from './urn';

/**
 * The date in « 20 h • Modifié • », to the millisecond where the id agrees with it: ids hold the time they were given.
 * Null when the label is no date.
 */
export function readTime(label: string, id: string, now: number): Moment | null {
  const moment = readMoment(firstPart(label.replace(/\([^)]*\)/g, '')), now);
  const given = timeOfId(id);
  if (!moment || given === null || given < moment.low || given > moment.high) return moment;
  return { at: given, low: given, high: given };
}
