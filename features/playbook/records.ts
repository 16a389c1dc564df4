import { uuidV7 } from '../../messaging/uuid-v7';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import type { Brand } from '../brands/model';
import { fingerprint } from '../replies/interchange/fingerprint';
import type { PastImport } from '../replies/interchange/model';
import { type CharterStanding, charterMarkdown, charterStanding } from './charter-in-file';
import { mergedBrand, newBrand } from './merge-brand';
import { type MergeItem, planMerge } from './merge-plan';
import { planRules, type RuleItem, resolveRules } from './merge-rules';
import type { PastExport } from './past-export';
import type { Playbook } from './playbook-file';
import { type Choice, resolveMerge } from './resolve-merge';
import { rulePrint } from './rule-print';

const { brands, replies, imports, exports, charters, toneRules } = strictDatabase;

/** Whose the playbook becomes: a brand here by its id, or a new one. */
export type Destination = { brandId: string } | 'new';

/** What the person decided before an import. */
export interface MergeDecisions {
  destination: Destination;
  /** Whether the brand here takes the file's name, colour, language and accounts, and its charter. */
  brand: 'mine' | 'theirs';
  /** By id of the file's reply or tone rule. */
  choices: ReadonlyMap<string, Choice>;
}

/** An import that was written. */
export interface DoneImport {
  /** For `undoImport`. Of an import that changed nothing there is nothing to undo. */
  importId: string;
  brandId: string;
  added: number;
  changed: number;
  shortcutsLeft: number;
  /** Tone rules added or changed. */
  rules: number;
}

/** What each reply said when it last came from a file, and in each file written here that is remembered. */
function printsInFiles(
  past: readonly PastImport[],
  written: readonly PastExport[],
): Map<string, Set<string>> {
  const prints = new Map<string, Set<string>>();
  for (const { added, before, prints: came } of [...past].sort((a, b) => a.at - b.at)) {
    const ids = [...added, ...before.map(({ id }) => id)];
    for (const [i, id] of ids.entries()) prints.set(id, new Set([came[i] ?? '']));
  }
  for (const { prints: said } of written) {
    for (const [id, print] of Object.entries(said)) {
      prints.set(id, (prints.get(id) ?? new Set()).add(print));
    }
  }
  return prints;
}

/** The same of tone rules, which go by one id in each brand. */
function rulePrintsInFiles(
  brandId: string,
  past: readonly PastImport[],
  written: readonly PastExport[],
): Map<string, Set<string>> {
  const prints = new Map<string, Set<string>>();
  for (const { rules = [] } of [...past].sort((a, b) => a.at - b.at)) {
    for (const { written: rule } of rules) {
      const [id = rule.id] = rule.id.split('@');
      if (rule.brandId === brandId) prints.set(id, new Set([rulePrint({ ...rule, id })]));
    }
  }
  for (const { prints: said } of written) {
    for (const [id, print] of Object.entries(said)) {
      prints.set(id, (prints.get(id) ?? new Set()).add(print));
    }
  }
  return prints;
}

/** The brand's id after the import: the file's own for a new brand, unless a brand here, or one removed, has it. */
function idFor(destination: Destination, { brand }: Playbook, all: readonly Brand[]): string {
  if (destination !== 'new') return destination.brandId;
  return all.some(({ id }) => id === brand.id) ? uuidV7() : brand.id;
}

async function compare(playbook: Playbook, brandId: string) {
  const [stored, storedRules, past, written] = await Promise.all([
    replies.toArray(),
    toneRules.toArray(),
    imports.toArray(),
    exports.where('brandId').equals(brandId).toArray(),
  ]);
  const inFiles = printsInFiles(past, written);
  const plan = planMerge({ replies: playbook.replies, brandId, stored, inFiles });
  const rulePlan = planRules({
    rules: playbook.toneRules,
    brandId,
    stored: storedRules,
    inFiles: rulePrintsInFiles(brandId, past, written),
  });
  return { plan, stored, rulePlan, storedRules };
}

/** What an import would come upon. */
export interface MergeLook {
  replies: MergeItem[];
  rules: RuleItem[];
}

/** What an import would come upon, for the person to decide. Writes nothing. */
export async function previewMerge(
  playbook: Playbook,
  destination: Destination,
): Promise<MergeLook> {
  const all = await brands.toArray();
  const { plan, rulePlan } = await compare(playbook, idFor(destination, playbook, all));
  return { replies: plan, rules: rulePlan };
}

/** How the file's charter stands to that of the brand which the playbook becomes. Writes nothing. */
export async function previewCharter(
  playbook: Playbook,
  destination: Destination,
): Promise<CharterStanding> {
  const mine = destination === 'new' ? undefined : await charters.get(destination.brandId);
  return charterStanding(charterMarkdown(playbook), mine ?? null);
}

/** Writes the file's charter where there is none, or where the person takes what the file says; what is then to be undone. */
async function takeCharter(
  playbook: Playbook,
  brandId: string,
  side: MergeDecisions['brand'],
  now: number,
): Promise<Pick<PastImport, 'charter'>> {
  const before = (await charters.get(brandId)) ?? null;
  const markdown = charterMarkdown(playbook);
  const standing = charterStanding(markdown, before);
  if (standing !== 'new' && (standing !== 'differs' || side !== 'theirs')) return {};
  await charters.put({ brandId, markdown, updatedAt: now });
  return { charter: { brandId, before, written: markdown } };
}

/**
 * Takes a playbook in, all or nothing: compared anew inside the transaction, so that what was written meanwhile counts.
 * @param name of the file
 * @throws NewerSchemaError when a newer Vigie wrote the database; an error when the brand is gone
 */
export async function importPlaybook(
  playbook: Playbook,
  { destination, brand: side, choices }: MergeDecisions,
  name: string,
): Promise<DoneImport> {
  let done: DoneImport | null = null;
  await writeOnce(
    strictDatabase,
    [brands, replies, imports, exports, charters, toneRules],
    null,
    async () => {
      const now = Date.now();
      const all = await brands.toArray();
      const brandId = idFor(destination, playbook, all);
      const before = all.find(({ id }) => id === brandId) ?? null;
      if (before === null && destination !== 'new') throw new Error('no such brand');
      const others = all.filter(({ id, deletedAt }) => id !== brandId && deletedAt === null);
      const { plan, stored, rulePlan, storedRules } = await compare(playbook, brandId);
      const into = { brandId, stored, now, newId: uuidV7 };
      const { added, changed, shortcutsLeft } = resolveMerge(plan, choices, into);
      const rules = resolveRules(rulePlan, choices, {
        brandId,
        stored: storedRules,
        now,
        newId: uuidV7,
      });
      const rulesHere = new Map(storedRules.map((rule) => [rule.id, rule]));
      const here = new Map(stored.map((reply) => [reply.id, reply]));
      const isBrandTouched = before === null || side === 'theirs';
      const charter = await takeCharter(playbook, brandId, side, now);
      const past: PastImport = {
        id: uuidV7(now),
        name,
        at: now,
        added: added.map(({ id }) => id),
        before: changed.map((reply) => here.get(reply.id) ?? reply),
        prints: [...added, ...changed].map(fingerprint),
        ...charter,
        ...(rules.length === 0
          ? {}
          : {
              rules: rules.map((written) => ({
                id: written.id,
                before: rulesHere.get(written.id) ?? null,
                written,
              })),
            }),
        ...(isBrandTouched ? { brand: { id: brandId, before } } : {}),
      };
      if (before === null) await brands.add(newBrand(playbook.brand, brandId, others, now));
      else if (side === 'theirs')
        await brands.put(mergedBrand(before, playbook.brand, others, now));
      await replies.bulkPut([...added, ...changed]);
      await toneRules.bulkPut(rules);
      const isAny = isBrandTouched || past.charter || past.rules || past.prints.length > 0;
      if (isAny) await imports.put(past);
      const counts = {
        added: added.length,
        changed: changed.length,
        shortcutsLeft,
        rules: rules.length,
      };
      done = { importId: past.id, brandId, ...counts };
    },
  );
  if (done === null) throw new Error('an import without an operation id always runs');
  return done;
}
