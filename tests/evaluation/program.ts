import { measure } from './measure';

/** Run by `npm run evaluate`, bundled: both splits as JSON. Misses of the held-out threads stay unseen. */
async function evaluate(): Promise<void> {
  const tuning = await measure('tuning');
  const heldOut = (await measure('held-out')).map((one) => ({ ...one, misses: [] }));
  console.log(JSON.stringify({ tuning, heldOut }));
}

void evaluate();
