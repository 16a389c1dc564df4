import { brandOfAccount } from '../../features/brands/model';
import { accountIn } from '../../features/queue/notes/account-name';
import { strictDatabase } from '../database';
import { countErasure } from '../erasure-count';
import { writeOnce } from '../write-once';
import { type ErasedRows, eraseRows } from './erase-rows';
import { whileNobodyErases } from './erasing-lock';
import { rowsAbout } from './rows-about';
import { sweepErased } from './sweep-erased';

const { brands, erasures } = strictDatabase;

/** What an erasure did. */
export interface ErasedAuthor extends ErasedRows {
  /** The browser's files hold none of it; false: that failed, and is tried again when the browser starts. */
  isSwept: boolean;
}

/** Keeps that somebody is to be erased: what happens to the window that does it, it will be done. */
async function intend(authorKeys: readonly string[]): Promise<number> {
  let id = 0;
  await writeOnce(strictDatabase, [erasures], null, async () => {
    id = await erasures.add({ authorKeys: [...authorKeys] });
  });
  return id;
}

async function areOwn(authorKeys: readonly string[]): Promise<boolean> {
  const own = (await brands.toArray()).filter(({ deletedAt }) => deletedAt === null);
  return authorKeys.some((key) => brandOfAccount(own, accountIn(key)) !== undefined);
}

/** @returns null where one of the accounts is a brand's own, and nothing was erased */
async function carryOut(id: number, authorKeys: readonly string[]): Promise<ErasedRows | null> {
  let erased: ErasedRows | null = null;
  await writeOnce(strictDatabase, strictDatabase.tables, null, async () => {
    await erasures.delete(id);
    const about = await rowsAbout(strictDatabase, authorKeys);
    if (await areOwn(about.authorKeys)) return;
    erased = await eraseRows(strictDatabase, about);
    await countErasure(strictDatabase);
  });
  return erased;
}

/**
 * Takes away everything about somebody, all of it or nothing: what `rowsAbout` finds, and their handles in what others
 * wrote. Then has what is left written anew, so that the browser's files don't hold it either. Can't be undone. What is
 * seen of them afterwards is kept again. Should the browser die meanwhile, `finishErasures` does the rest.
 * @param authorKeys of their accounts; those that notes link to them come along
 * @returns null where one of the accounts is a brand's own, and nothing was erased
 * @throws NewerSchemaError when a newer Vigie wrote the database; nothing was erased, as with every other error
 */
export function eraseAuthor(authorKeys: readonly string[]): Promise<ErasedAuthor | null> {
  return whileNobodyErases(async () => {
    const id = await intend(authorKeys);
    const erased = await carryOut(id, authorKeys).catch(async (error: unknown) => {
      // who is told that nothing was changed must not find it changed at the next start
      await writeOnce(strictDatabase, [erasures], null, () => erasures.delete(id));
      throw error;
    });
    if (erased === null) return null;
    const isSwept = await sweepErased().then(
      () => true,
      (error: unknown) => {
        console.error('Vigie: what was erased is not swept yet', error);
        return false;
      },
    );
    return { ...erased, isSwept };
  });
}

/** Does what a window or browser that died left undone, once nobody erases any more. */
export function finishErasures(): Promise<void> {
  return whileNobodyErases(async () => {
    for (const { id, authorKeys } of await erasures.toArray()) await carryOut(id, authorKeys);
    await sweepErased();
  });
}
