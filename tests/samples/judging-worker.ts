import { vi } from 'vitest';
import { sampleBrand } from '../../features/brands/sample-brand';
import {
  createJudging,
  type JudgedBatch,
  type JudgedKeeper,
} from '../../features/crisis/judging/background';
import { sampleTerm } from '../../features/crisis/watch/sample-term';
import { keepPosts } from '../../features/engagement/background';
import { keepComments } from '../../features/queue/background';
import type { Sighting } from '../../messaging/sighting';
import { relaxedDatabase, strictDatabase } from '../../storage/database';
import { keepSighting } from '../../storage/keep-sighting';
import { aComment, aSighting } from './sightings';

export const THREAT = 'Je vais venir vous brûler votre agence, bande d’ordures.';

const brand = sampleBrand({
  id: 'b1',
  accounts: [{ network: 'facebook', handle: 'tissea' }],
});
const noModels = () => Promise.reject(new Error('not here'));

/** A worker: what a new one is after the old one was stopped. */
export function startWorker({
  keepers = [],
  loadModels = noModels,
}: {
  keepers?: JudgedKeeper[];
  loadModels?: Parameters<typeof createJudging>[0]['loadModels'];
} = {}) {
  const batches: JudgedBatch[] = [];
  const judging = createJudging({
    loadModels,
    keepers,
    listeners: [(batch) => batches.push(batch)],
  });
  const see = async (sighting: Sighting) => {
    await judging.judgeSighting(await keepSighting(sighting, [keepPosts, keepComments]), 7);
    await Promise.resolve();
  };
  return { see, batches, ...judging };
}

export const said = (text: string, change: Parameters<typeof aComment>[0] = {}) =>
  aComment({ text: { ok: true, value: text }, ...change });
export const saying = (text: string, change: Partial<Sighting> = {}) =>
  aSighting({ comments: [said(text)], ...change });

export const flags = () => strictDatabase.flags.toArray();
export const judged = () => relaxedDatabase.judgements.toArray();
export const putTerm = (text: string, over: Parameters<typeof sampleTerm>[1] = {}) =>
  strictDatabase.watchTerms.put({
    ...sampleTerm(text, over),
    createdAt: 1,
    updatedAt: Date.now(),
    deletedAt: null,
  });

/** An empty database but for one brand. */
export async function freshDatabase(): Promise<void> {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  relaxedDatabase.close();
  await strictDatabase.delete();
  await strictDatabase.open();
  await relaxedDatabase.open();
  await strictDatabase.brands.add(brand);
}
