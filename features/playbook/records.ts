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
import { planWatchTerms, resolveTerms, type TermItem } from './merge-terms';
import type { PastExport } from './past-export';
import type { Playbook } from './playbook-file';
import { type Choice, resolveMerge } from './resolve-merge';
import { rulePrint } from './rule-print';
import { termPrint } from './term-in-file';

const { brands, replies, imports, exports, charters, toneRules, watchTerms } = strictDatabase;

/** Whose the playbook becomes: a brand here by its id, or a new one. */
export type Destination = { brandId: string } | 'new';

/** What the person decided before an import. */
export interface MergeDecisions {
  destination: Destination;
  /** Whether the brand here takes the file's name, colour, language and accounts, and its charter. */
  brand: 'mine' | 'theirs';
  /** By id of the file's reply, tone rule or watch term. */
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
  /** Watch terms added or changed. */
  terms: number;
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
  return withWritten(prints, written);
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
  return withWritten(prints, written);
}

/** The same of watch terms. */
function termPrintsInFiles(
  past: readonly PastImport[],
  written: readonly PastExport[],
): Map<string, Set<string>> {
  const prints = new Map<string, Set<string>>();
  for (const { terms = [] } of [...past].sort((a, b) => a.at - b.at)) {
    for (const { written: term } of terms) prints.set(term.id, new Set([termPrint(term)]));
  }
  return withWritten(prints, written);
}

/** Prints, with those of the files written here. */
function withWritten(prints: Map<string, Set<string>>, written: readonly PastExport[]) {
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
  const [stored, storedRules, storedTerms, past, written] = await Promise.all([
    replies.toArray(),
    toneRules.toArray(),
    watchTerms.toArray(),
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
  const termPlan = planWatchTerms({
    terms: playbook.watchTerms,
    brandId,
    stored: storedTerms,
    inFiles: termPrintsInFiles(past, written),
  });
  return { plan, stored, rulePlan, storedRules, termPlan, storedTerms };
}

/** What an import would come upon. */
export interface MergeLook {
  replies: MergeItem[];
  rules: RuleItem[];
  terms: TermItem[];
}

/** What an import would come upon, for the person to decide. Writes nothing. */
export async function previewMerge(
  playbook: Playbook,
  destination: Destination,
): Promise<MergeLook> {
  const all = await brands.toArray();
  const look = await compare(playbook, idFor(destination, playbook, all));
  return { replies: look.plan, rules: look.rulePlan, terms: look.termPlan };
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

/** Rows that an import writes, each with what was there before. */
function withBefore<Row extends { id: string }>(rows: readonly Row[], stored: readonly Row[]) {
  const here = new Map(stored.map((row) => [row.id, row]));
  return rows.map((written) => ({ id: written.id, before: here.get(written.id) ?? null, written }));
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
    [brands, replies, imports, exports, charters, toneRules, watchTerms],
    null,
    async () => {
      const now = Date.now();
      const all = await brands.toArray();
      const brandId = idFor(destination, playbook, all);
      const before = all.find(({ id }) => id === brandId) ?? null;
      if (before === null && destination !== 'new') throw new Error('no such brand');
      const others = all.filter(({ id, deletedAt }) => id !== brandId && deletedAt === null);
      const look = await compare(playbook, brandId);
      const { plan, stored, rulePlan, storedRules } = look;
      const into = { brandId, stored, now, newId: uuidV7 };
      const { added, changed, shortcutsLeft } = resolveMerge(plan, choices, into);
      const rules = resolveRules(rulePlan, choices, {
        brandId,
        stored: storedRules,
        now,
        newId: uuidV7,
      });
      const terms = resolveTerms(look.termPlan, choices, {
        brandId,
        stored: look.storedTerms,
        now,
        newId: uuidV7,
      });
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
        ...(rules.length === 0 ? {} : { rules: withBefore(rules, storedRules) }),
        ...(terms.length === 0 ? {} : { terms: withBefore(terms, look.storedTerms) }),
        ...(isBrandTouched ? { brand: { id: brandId, before } } : {}),
      };
      if (before === null) await brands.add(newBrand(playbook.brand, brandId, others, now));
      else if (side === 'theirs')
        await brands.put(mergedBrand(before, playbook.brand, others, now));
      await replies.bulkPut([...added, ...changed]);
      await toneRules.bulkPut(rules);
      await watchTerms.bulkPut(terms);
      const isAny =
        isBrandTouched || past.charter || past.rules || past.terms || past.prints.length > 0;
      if (isAny) await imports.put(past);
      const counts = {
        added: added.length,
        changed: changed.length,
        shortcutsLeft,
        rules: rules.length,
        terms: terms.length,
      };
      done = { importId: past.id, brandId, ...counts };
    },
  );
  if (done === null) throw new Error('an import without an operation id always runs');
  return done;
}
