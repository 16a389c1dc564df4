import { browser } from 'wxt/browser';
import { noteReplyUsed } from '../../../features/replies/records';
import { keepSighting } from '../../../storage/keep-sighting';
import { aFullSighting } from '../../samples/sightings';
import { KEEPERS } from './keepers';
import { countSteps } from './steps';
import { operationOf, placeOf } from './writing';

/** What the page asks: to do one operation, and at which step to die on the way (0: never). */
export interface Asked {
  trial: number;
  operation: number;
  stopAt: number;
}

/** The operation, once all of it is stored, and how many steps it took. */
export interface Answered {
  done: number;
  steps: number;
}

const startCounting = countSteps();

async function carryOut({ trial, operation, stopAt }: Asked): Promise<Answered> {
  const stepsTaken = startCounting(stopAt);
  const sighting = aFullSighting(20, 1_763_700_000_000, placeOf(trial, operation) * 20);
  await keepSighting({ ...sighting, id: operationOf(trial, operation) }, KEEPERS);
  await noteReplyUsed('stopped', `stopped-${operation}`, operation);
  return { done: operation, steps: stepsTaken() };
}

browser.runtime.onMessage.addListener((asked: Asked, _, answer) => {
  carryOut(asked).then(answer, (error: unknown) => answer({ failed: String(error) }));
  return true;
});
