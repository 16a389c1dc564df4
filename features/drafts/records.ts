import { liveQuery, type Observable } from 'dexie';
import type { NetworkId } from '../../networks/contract';
import { relaxedDatabase } from '../../storage/database';
import { erasuresSoFar } from '../../storage/erasure-count';
import { writeOnce } from '../../storage/write-once';
import { type KeptDraft, tooOldAt, type WrittenDraft } from './model';
import { continues } from './own-words';

/**
 * Drafts are handed to the system, not waited for until they are on the disk: they are written some times a second while
 * one types, and what the system has outlives the browser's death (measured for both ways: docs/decisions/memory.md).
 */
const { drafts } = relaxedDatabase;

type Key = [string, string];
const keyOf = ({ network, targetKey }: KeptDraft): Key => [network, targetKey];

const write = (work: () => Promise<unknown>): Promise<unknown> =>
  writeOnce(relaxedDatabase, [drafts], null, work);

/** The drafts of one place, whatever their ids: a space sorts before all that a longer key could go on with. */
const draftsAt = (network: NetworkId, place: string): Promise<KeptDraft[]> =>
  drafts
    .where('[network+targetKey]')
    .between([network, place], [network, `${place} \uffff`], true, true)
    .toArray();

/** Those of its place that a text continues or repeats; the mention at their heads counts for nothing. */
async function continuedBy({ network, place, text, names }: WrittenDraft): Promise<KeptDraft[]> {
  const there = await draftsAt(network, place);
  return there.filter((kept) => {
    const known = kept.answeredName === null ? names : [...names, kept.answeredName];
    return continues(text, kept.text, known);
  });
}

/**
 * Keeps a draft as it reads now. Drafts of the same place that it continues are the same one: put back, brought back by
 * the network itself, or kept by another page of Vigie that follows the same box. Others stay beside it.
 * @param id of the stay in which it is written
 * @param moved the same draft as it was kept for another place; null: nowhere
 */
export async function keepDraft(
  draft: WrittenDraft,
  id: string,
  moved: WrittenDraft | null,
  now: number = Date.now(),
): Promise<void> {
  const { place, names: _, ...row } = draft;
  await write(async () => {
    const [same, left] = await Promise.all([
      continuedBy(draft),
      moved === null ? [] : continuedBy(moved),
    ]);
    await drafts.bulkDelete([...same, ...left].map(keyOf));
    await drafts.put({ ...row, targetKey: `${place} ${id}`, updatedAt: now });
  });
}

/** Erases a draft that was posted or emptied by hand, under whatever id it was kept. */
export async function forgetDraft(draft: WrittenDraft, id: string): Promise<void> {
  await write(async () => {
    const same = (await continuedBy(draft)).map(keyOf);
    await drafts.bulkDelete([...same, [draft.network, `${draft.place} ${id}`]]);
  });
}

/** The drafts of a network, newest first, and again whenever one changes; of all networks where none is given. */
export function liveDrafts(network: NetworkId | null): Observable<KeptDraft[]> {
  return liveQuery(async () => {
    const newest = await drafts.orderBy('updatedAt').reverse().toArray();
    return newest.filter((draft) => network === null || draft.network === network);
  });
}

/** Drafts that were erased a moment ago. */
export interface ErasedDrafts {
  erased: readonly KeptDraft[];
  /** `erasuresSoFar`, when they were. */
  since: number;
}

/** Erases drafts as the person asks. @returns what brings them back */
export async function eraseDrafts(erased: readonly KeptDraft[]): Promise<ErasedDrafts> {
  let since = 0;
  await write(async () => {
    since = await erasuresSoFar(relaxedDatabase);
    await drafts.bulkDelete(erased.map(keyOf));
  });
  return { erased, since };
}

/**
 * Brings back drafts that were erased a moment ago, those that were written anew meanwhile left as they are; none where
 * somebody was erased since, whom they may answer.
 */
export async function restoreDrafts({ erased, since }: ErasedDrafts): Promise<void> {
  await write(async () => {
    if ((await erasuresSoFar(relaxedDatabase)) !== since) return;
    const there = await drafts.bulkGet(erased.map(keyOf));
    await drafts.bulkPut(erased.filter((_, index) => there[index] === undefined));
  });
}

/**
 * Erases what was last written more than a day ago.
 * @param now milliseconds since 1970
 */
export async function pruneDrafts(now: number = Date.now()): Promise<void> {
  await write(() => drafts.where('updatedAt').belowOrEqual(tooOldAt(now)).delete());
}
