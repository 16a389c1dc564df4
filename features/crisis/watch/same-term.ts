import type { WatchTerm } from './model';

/** Everything that a person writes of a term. */
const WRITTEN = [
  'brandId',
  'text',
  'kind',
  'category',
  'severity',
  'action',
  'networks',
  'language',
  'expiresAt',
  'notBefore',
  'notAfter',
  'wholeWord',
  'caseSensitive',
  'replacement',
  'note',
  'isOn',
] as const satisfies (keyof WatchTerm)[];

type WrittenField = (typeof WRITTEN)[number];

/** The fields in which two terms differ. */
export const changedFields = (one: WatchTerm, other: WatchTerm): WrittenField[] =>
  WRITTEN.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));

/** Whether two terms say the same. */
export const isSameTerm = (one: WatchTerm, other: WatchTerm): boolean =>
  changedFields(one, other).length === 0;
