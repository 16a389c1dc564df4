import { browser } from 'wxt/browser';
import { type ErasedAuthor, eraseAuthor } from '../../../storage/author/erase-author';
import { allAbout } from '../../../storage/author/write-author-file';
import { forgetInTabs } from '../tabs/forget-keys';

/** What would be erased: how many rows of each table. */
export async function countAbout(authorKeys: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await allAbout(authorKeys);
  const counts = new Map<string, number>();
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
  return counts;
}

/**
 * Erases everything about somebody, on the disk too (`eraseAuthor`), and what was chosen in a page and waits for a panel:
 * it may be their words; and that a tab shows or answers what they wrote. Can't be undone.
 * @returns null where one of the accounts is a brand's own, and nothing was erased
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function erasePerson(authorKeys: readonly string[]): Promise<ErasedAuthor | null> {
  const { seenKeys } = await allAbout(authorKeys);
  const erased = await eraseAuthor(authorKeys);
  if (erased === null) return null;
  await browser.storage.session.remove('waiting');
  await forgetInTabs(seenKeys);
  return erased;
}
