import { inTurns } from '../in-turns';
import { groupSteps, type readyGroups } from '../judge/judge-text';

/**
 * The wordings made ready a few at a time: both languages together take a fifth of a second of processor (two busy cores),
 * and the worker would answer nobody meanwhile.
 */
export async function warmUp(): Promise<ReturnType<typeof readyGroups>> {
  const { groups, steps } = groupSteps();
  await inTurns(steps, (step) => step());
  return groups;
}
