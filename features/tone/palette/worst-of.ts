import type { Level } from '../model';

const FROM_WORST: readonly Level[] = ['error', 'warning', 'suggestion'];

/** The gravest level among hits; null where there are none. */
export const worstOf = (hits: readonly { level: Level }[]): Level | null =>
  FROM_WORST.find((level) => hits.some((hit) => hit.level === level)) ?? null;
