import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import type { ToneRule } from './model';
import { ownVersionId } from './rules/rules-for';
import type { StoredRule } from './rules/stored-rule';

const { toneRules } = strictDatabase;

/** The person's rules and versions of rules that are not removed, and again whenever one changes. */
export const liveStoredRules = (): Observable<StoredRule[]> =>
  liveQuery(() => toneRules.filter(({ deletedAt }) => deletedAt === null).toArray());

/**
 * Changes a rule for one brand alone.
 * @param rule as it runs for that brand now, under the rule's own id
 * @returns how to take it back, which leaves what was changed since alone
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function changeForBrand(
  rule: ToneRule,
  brandId: string,
  change: Partial<Pick<ToneRule, 'isOn' | 'exceptions'>>,
): Promise<() => Promise<void>> {
  const id = rule.brandId === brandId ? rule.id : ownVersionId(rule.id, brandId);
  let before: StoredRule | undefined;
  const now = Date.now();
  await writeOnce(strictDatabase, [toneRules], null, async () => {
    before = await toneRules.get(id);
    await toneRules.put({
      ...rule,
      ...change,
      id,
      brandId,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      deletedAt: null,
    });
  });
  return async () => {
    await writeOnce(strictDatabase, [toneRules], null, async () => {
      if ((await toneRules.get(id))?.updatedAt !== now) return;
      if (before === undefined) await toneRules.delete(id);
      else await toneRules.put(before);
    });
  };
}
