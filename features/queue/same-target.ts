import type { Target } from './model';

interface Answering {
  target: Target | null | undefined;
}

/**
 * What a box answers, told anew with each key, as the object that it was before where it reads the same: whoever depends
 * on whom one answers has nothing to do at each key.
 * @param before null: no box was in use
 * @param now null: none is in use
 */
export function withSameTarget<Box extends Answering>(
  before: Answering | null,
  now: Box | null,
): Box | null {
  if (now === null || before === null || now.target === before.target) return now;
  const isSame = JSON.stringify(now.target) === JSON.stringify(before.target);
  return isSame ? { ...now, target: before.target } : now;
}
