import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import type { Flag } from '../flags/model';
import type { Benign } from './model';
import { shiftFor } from './shift-for';

const { tunings } = strictDatabase;

/** Comments called harmless that count, for each brand; older ones are of another time. */
const MOST = 500;

/** What a brand asks of the trained model before it is believed about abuse, before a person's word and after it. */
export interface Tuned {
  brandId: string;
  /** How many times as certain (in odds) as at first: 1, 1.6, 2.7, 4.5 or 7.4. */
  before: number;
  now: number;
}

async function tune(
  brandId: string,
  change: (benign: readonly Benign[]) => Benign[],
): Promise<Tuned> {
  let [was, shift] = [0, 0];
  await writeOnce(strictDatabase, [tunings], null, async () => {
    const stored = await tunings.get(brandId);
    const benign = change(stored?.benign ?? []).slice(0, MOST);
    [was, shift] = [stored?.shift ?? 0, shiftFor(benign)];
    await tunings.put({ key: brandId, benign, shift, updatedAt: Date.now() });
  });
  return { brandId, before: Math.exp(was), now: Math.exp(shift) };
}

/**
 * Learns from a flag that was closed as no crisis. To be called once it is closed; again does nothing more.
 * @returns null where there is nothing to learn: wordings, watch terms or a person raised it, and those aren't weighed
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function learnBenign({
  key,
  brandId,
}: Pick<Flag, 'key' | 'brandId'>): Promise<Tuned | null> {
  const yieldsAt = (await relaxedDatabase.judgements.get(key))?.yieldsAt ?? null;
  if (brandId === null || yieldsAt === null) return null;
  return tune(brandId, (benign) => [
    { key, yieldsAt },
    ...benign.filter((other) => other.key !== key),
  ]);
}

/**
 * Forgets what was learnt from a flag: the undo of its closing.
 * @returns null where nothing had been learnt
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function unlearnBenign({
  key,
  brandId,
}: Pick<Flag, 'key' | 'brandId'>): Promise<Tuned | null> {
  if (brandId === null) return null;
  const learnt = (await tunings.get(brandId))?.benign.some((each) => each.key === key);
  return learnt ? tune(brandId, (benign) => benign.filter((each) => each.key !== key)) : null;
}
