import { uuidV7 } from '../../messaging/uuid-v7';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import { fingerprint } from '../replies/interchange/fingerprint';
import { brandRules } from './brand-rules';
import { brandTerms } from './merge-terms';
import { rulePrint } from './rule-print';
import { termPrint } from './term-in-file';
import { playbookName, writePlaybook } from './write-playbook';

const { brands, replies, exports, charters, toneRules, watchTerms } = strictDatabase;

/** Files written of one brand that are remembered. */
const KEPT = 10;

/**
 * The brand's playbook as a file, in one transaction with the note of what it says: when it comes back, that tells what
 * was changed where.
 * @throws when the brand is gone
 */
export async function exportPlaybook(
  brandId: string,
  now: number,
): Promise<{ name: string; content: Blob; replies: number }> {
  let file = { name: '', text: '', replies: 0 };
  await writeOnce(
    strictDatabase,
    [brands, replies, exports, charters, toneRules, watchTerms],
    null,
    async () => {
      const [brand, all, charter, stored, watched] = await Promise.all([
        brands.get(brandId),
        replies.toArray(),
        charters.get(brandId),
        toneRules.toArray(),
        watchTerms.toArray(),
      ]);
      if (brand === undefined) throw new Error('no such brand');
      const own = all.filter(
        (reply) =>
          reply.deletedAt === null && (reply.brandId === null || reply.brandId === brandId),
      );
      const rules = brandRules(brandId, stored);
      const terms = brandTerms(brandId, watched);
      const prints = Object.fromEntries([
        ...own.map((reply) => [reply.id, fingerprint(reply)] as const),
        ...rules.map((rule) => [rule.id, rulePrint(rule)] as const),
        ...terms.map((term) => [term.id, termPrint(term)] as const),
      ]);
      await exports.add({ id: uuidV7(now), brandId, at: now, prints });
      const past = await exports.where('brandId').equals(brandId).primaryKeys();
      await exports.bulkDelete(past.sort().slice(0, -KEPT));
      file = {
        name: playbookName(brand, now),
        text: writePlaybook(brand, own, now, { charter: charter ?? null, rules, terms }),
        replies: own.length,
      };
    },
  );
  const { name, text, replies: count } = file;
  return { name, content: new Blob([text], { type: 'application/json' }), replies: count };
}
