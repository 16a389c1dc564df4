import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import type { Flag } from '../flags/model';
import type { Benign, JudgedRow } from './model';
import { shiftFor } from './shift-for';

const { tunings, judgements } = strictDatabase;

/** Comments called harmless that count, for each brand; older ones are of another time. */
const MOST = 500;

/** What a brand asks of the trained model before it is believed about abuse, before a person's word and after it. */
export interface Tuned {
  brandId: string;
  /** How many times as certain (in odds) as at first: 1, 1.6, 2.7, 4.5 or 7.4. */
  before: number;
  now: number;
}

/** @param change given what is learnt and what was thought of the comment; null: it changes nothing */
async function tune(
  { key, brandId }: Pick<Flag, 'key' | 'brandId'>,
  change: (benign: readonly Benign[], judged: JudgedRow | undefined) => Benign[] | null,
): Promise<Tuned | null> {
  if (brandId === null) return null;
  let tuned: Tuned | null = null;
  await writeOnce(strictDatabase, [tunings, judgements], null, async () => {
    const [stored, judged] = [await tunings.get(brandId), await judgements.get(key)];
    const benign = change(stored?.benign ?? [], judged)?.slice(0, MOST);
    if (benign === undefined) return;
    const shift = shiftFor(benign);
    await tunings.put({ key: brandId, benign, shift, updatedAt: Date.now() });
    tuned = { brandId, before: Math.exp(stored?.shift ?? 0), now: Math.exp(shift) };
  });
  return tuned;
}

/**
 * Learns from a flag that was closed as no crisis. To be called once it is closed; again does nothing more.
 * @returns null where there is nothing to learn: wordings, watch terms or a person raised it, and those aren't weighed
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function learnBenign(flag: Pick<Flag, 'key' | 'brandId'>): Promise<Tuned | null> {
  return tune(flag, (benign, judged) => {
    const yieldsAt = judged?.yieldsAt ?? null;
    if (yieldsAt === null) return null;
    return [{ key: flag.key, yieldsAt }, ...benign.filter(({ key }) => key !== flag.key)];
  });
}

/**
 * Forgets what was learnt from a flag: the undo of its closing.
 * @returns null where nothing had been learnt
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function unlearnBenign(flag: Pick<Flag, 'key' | 'brandId'>): Promise<Tuned | null> {
  return tune(flag, (benign) => {
    const left = benign.filter(({ key }) => key !== flag.key);
    return left.length === benign.length ? null : left;
  });
}
