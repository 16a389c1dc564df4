import { liveQuery, type Observable } from 'dexie';
import { uuidV7 } from '../../messaging/uuid-v7';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import type { Reply } from '../replies/model';
import { planPack } from '../replies/starter/plan-pack';
import { STARTER_REPLIES } from '../replies/starter/starter-replies';
import type { StarterReply } from '../replies/starter/starter-reply';
import { starterRows } from '../replies/starter/starter-rows';
import { firstBrandRows } from './first-brand';
import type { Brand } from './model';
import { starterBrand } from './starter';

const { brands, replies, meta } = strictDatabase;

/** The brands not removed, in the order in which they were made, and again whenever one changes. */
export function liveBrands(): Observable<Brand[]> {
  return liveQuery(async () => {
    const all = await brands.toArray();
    return all.filter((brand) => brand.deletedAt === null);
  });
}

/**
 * Stores a brand, new or changed. Its date of creation, whether it is removed and its incident are
 * those of the database when it has it.
 * @param operationId to ask again safely when the answer got lost
 */
export async function saveBrand(brand: Brand, operationId: string | null = null): Promise<void> {
  await writeOnce(strictDatabase, [brands], operationId, async () => {
    const { createdAt, deletedAt, incidentSince } = (await brands.get(brand.id)) ?? brand;
    await brands.put({ ...brand, createdAt, deletedAt, incidentSince, updatedAt: Date.now() });
  });
}

/**
 * Adds a word to those that a brand spells in its own way.
 * @returns what takes that back, and nothing else of the brand
 */
export async function addSpelling(id: string, word: string): Promise<() => Promise<void>> {
  let isNew = false;
  const change = async (to: (spellings: string[]) => string[]): Promise<void> => {
    await writeOnce(strictDatabase, [brands], null, async () => {
      const brand = await brands.get(id);
      if (brand === undefined) return;
      await brands.update(id, { spellings: to(brand.spellings), updatedAt: Date.now() });
    });
  };
  await change((spellings) => {
    isNew = !spellings.includes(word);
    return isNew ? [...spellings, word] : spellings;
  });
  return () => change((now) => (isNew ? now.filter((each) => each !== word) : now));
}

/**
 * Says when most write to a brand.
 * @returns what takes that back, unless it was said anew since
 */
export async function setPeaks(id: string, peaks: Brand['peaks']): Promise<() => Promise<void>> {
  const said = JSON.stringify(peaks);
  const change = async (to: Brand['peaks'], from: string | null): Promise<Brand['peaks']> => {
    let before: Brand['peaks'] = null;
    await writeOnce(strictDatabase, [brands], null, async () => {
      const brand = await brands.get(id);
      if (brand === undefined) return;
      before = brand.peaks;
      if (from === null || JSON.stringify(before) === from)
        await brands.update(id, { peaks: to, updatedAt: Date.now() });
    });
    return before;
  };
  const before = await change(peaks, null);
  return async () => void (await change(before, said));
}

/** Says since when an incident of a brand is under way; null: it is over. */
export async function setIncident(id: string, incidentSince: number | null): Promise<void> {
  await writeOnce(strictDatabase, [brands], null, () =>
    brands.update(id, { incidentSince, updatedAt: Date.now() }),
  );
}

async function setRemoved(id: string, deletedAt: number | null): Promise<void> {
  await writeOnce(strictDatabase, [brands], null, () =>
    brands.update(id, { deletedAt, updatedAt: Date.now() }),
  );
}

/** Takes a brand away; its replies stay and `restoreBrand` brings it back. */
export const removeBrand = (id: string): Promise<void> => setRemoved(id, Date.now());

/** Brings back a brand that was removed. */
export const restoreBrand = (id: string): Promise<void> => setRemoved(id, null);

/**
 * Makes the first brand with its starter replies, so that nothing starts empty. Once for ever: asked
 * again, or twice at once, or after everything was removed, it does nothing.
 */
export async function ensureFirstBrand(language: Brand['language']): Promise<void> {
  await writeOnce(strictDatabase, [brands, replies], null, async () => {
    if ((await meta.get('seeded')) || (await brands.count()) > 0) return;
    const now = Date.now();
    const rows = firstBrandRows(starterBrand(language), STARTER_REPLIES[language], now);
    await Promise.all([
      brands.add(rows.brand),
      replies.bulkAdd(rows.replies),
      meta.put({ key: 'seeded', value: now }),
    ]);
  });
}

const generalBodies = new Set(
  Object.values(STARTER_REPLIES).flatMap((starters) => starters.map(({ body }) => body)),
);

/** A general starter reply, as it was handed out. */
const isUntouched = (reply: Reply): boolean =>
  generalBodies.has(reply.body) &&
  reply.updatedAt === reply.createdAt &&
  reply.timesUsed === 0 &&
  reply.deletedAt === null;

/**
 * Stores what the person says of the first brand, and what it starts with. The general starter replies
 * make way for those of a pack, or of another language, while nobody touched any; else they stay,
 * and a pack's replies that are not there yet are added to them.
 * @param pack the replies of a trade, in the brand's language; null: the general ones
 */
export async function settleFirstBrand(
  brand: Brand,
  pack: readonly StarterReply[] | null = null,
): Promise<void> {
  await writeOnce(strictDatabase, [brands, replies], null, async () => {
    const stored = await brands.get(brand.id);
    const now = Date.now();
    await brands.put({ ...brand, updatedAt: now });
    const wasInThisLanguage = stored === undefined || stored.language === brand.language;
    if (pack === null && wasInThisLanguage) return;
    const own = await replies.filter((reply) => reply.brandId === brand.id).toArray();
    const makeWay = own.length > 0 && own.every(isUntouched);
    if (pack === null && !makeWay) return;
    if (makeWay) await replies.bulkDelete(own.map((reply) => reply.id));
    const owner = { brandId: brand.id, language: brand.language };
    const kept = makeWay ? [] : own.filter((reply) => reply.deletedAt === null);
    const added = planPack(pack ?? STARTER_REPLIES[brand.language], owner, kept)
      .filter(({ isThere }) => !isThere)
      .map(({ reply }) => reply);
    await replies.bulkAdd(starterRows(added, owner, now, uuidV7));
  });
}
