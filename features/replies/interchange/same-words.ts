import type { Reply } from '../model';

/** What an import can change of a reply, in the order in which it is shown. */
const FIELDS = [
  'title',
  'shortcut',
  'body',
  'variants',
  'tags',
  'networks',
  'language',
  'brandId',
  'state',
  'favourite',
  'crisisSafe',
] as const satisfies readonly (keyof Reply)[];

const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, i) => item === b[i])
    : a === b;

/** The fields in which two replies differ, those apart that only their history makes. */
export const changedFields = (before: Reply, after: Reply): (keyof Reply)[] =>
  FIELDS.filter((field) => !isSame(before[field], after[field]));

/** Whether two replies say the same, whatever they are called and whoever may use them. */
export const sameWords = (a: Reply, b: Reply): boolean =>
  a.title === b.title && a.body === b.body && isSame(a.variants, b.variants);
