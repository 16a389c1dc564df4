import { uuidV7 } from '../../messaging/uuid-v7';
import { strictDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import type { Brand } from '../brands/model';
import { fingerprint } from '../replies/interchange/fingerprint';
import type { PastImport } from '../replies/interchange/model';
import type { Reply } from '../replies/model';
import { mergedBrand, newBrand } from './merge-brand';
import { type MergeItem, planMerge } from './merge-plan';
import type { Playbook } from './playbook-file';
import { type Choice, resolveMerge } from './resolve-merge';
import { playbookName, writePlaybook } from './write-playbook';

const { brands, replies, imports } = strictDatabase;

/** Whose the playbook becomes: a brand here by its id, or a new one. */
export type Destination = { brandId: string } | 'new';

/** What the person decided before an import. */
export interface MergeDecisions {
  destination: Destination;
  /** Whether the brand here takes the file's name, colour, language and accounts. */
  brand: 'mine' | 'theirs';
  /** By id of the file's reply. */
  choices: ReadonlyMap<string, Choice>;
}

/** An import that was written, with what it takes to undo it as a whole. */
export interface DoneImport {
  importId: string;
  brandId: string;
  /** The brand as it was, where the import changed it. */
  brandBefore: Brand | 'new' | 'untouched';
  added: number;
  changed: number;
  shortcutsLeft: number;
}

/** The brand's playbook as a file, read in one transaction. @throws when the brand is gone */
export async function exportPlaybook(
  brandId: string,
  now: number,
): Promise<{ name: string; content: Blob; replies: number }> {
  const [brand, all] = await strictDatabase.transaction('r', [brands, replies], () =>
    Promise.all([brands.get(brandId), replies.toArray()]),
  );
  if (brand === undefined) throw new Error('no such brand');
  const own = all.filter(
    (reply) => reply.deletedAt === null && (reply.brandId === null || reply.brandId === brandId),
  );
  const content = new Blob([writePlaybook(brand, own, now)], { type: 'application/json' });
  return { name: playbookName(brand, now), content, replies: own.length };
}

/** What each reply said when it last came from a file. */
function lastPrints(past: readonly PastImport[]): Map<string, string> {
  const prints = new Map<string, string>();
  for (const { added, before, prints: written } of [...past].sort((a, b) => a.at - b.at)) {
    const ids = [...added, ...before.map(({ id }) => id)];
    for (const [i, id] of ids.entries()) prints.set(id, written[i] ?? '');
  }
  return prints;
}

/** The brand's id after the import: the file's own for a new brand, unless a brand here, or one removed, has it. */
function idFor(destination: Destination, { brand }: Playbook, all: readonly Brand[]): string {
  if (destination !== 'new') return destination.brandId;
  return all.some(({ id }) => id === brand.id) ? uuidV7() : brand.id;
}

async function compare(playbook: Playbook, brandId: string) {
  const [stored, past] = await Promise.all([replies.toArray(), imports.toArray()]);
  const cameAs = lastPrints(past);
  const plan = planMerge({ replies: playbook.replies, brandId, stored, cameAs });
  return { plan, stored };
}

/** What an import would come upon, for the person to decide. Writes nothing. */
export async function previewMerge(
  playbook: Playbook,
  destination: Destination,
): Promise<MergeItem[]> {
  const all = await brands.toArray();
  const { plan } = await compare(playbook, idFor(destination, playbook, all));
  return plan;
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
  await writeOnce(strictDatabase, [brands, replies, imports], null, async () => {
    const now = Date.now();
    const all = await brands.toArray();
    const brandId = idFor(destination, playbook, all);
    const before = all.find(({ id }) => id === brandId) ?? null;
    if (before === null && destination !== 'new') throw new Error('no such brand');
    const others = all.filter(({ id, deletedAt }) => id !== brandId && deletedAt === null);
    const { plan, stored } = await compare(playbook, brandId);
    const into = { brandId, stored, now, newId: uuidV7 };
    const { added, changed, shortcutsLeft } = resolveMerge(plan, choices, into);
    const here = new Map(stored.map((reply) => [reply.id, reply]));
    const past: PastImport = {
      id: uuidV7(now),
      name,
      at: now,
      added: added.map(({ id }) => id),
      before: changed.map((reply) => here.get(reply.id) ?? reply),
      prints: [...added, ...changed].map(fingerprint),
    };
    if (before === null) await brands.add(newBrand(playbook.brand, brandId, others, now));
    else if (side === 'theirs') await brands.put(mergedBrand(before, playbook.brand, others, now));
    if (added.length + changed.length > 0) {
      await replies.bulkPut([...added, ...changed]);
      await imports.put(past);
    }
    const counts = { added: added.length, changed: changed.length, shortcutsLeft };
    const brandBefore = before === null ? 'new' : side === 'theirs' ? before : 'untouched';
    done = { importId: past.id, brandId, brandBefore, ...counts };
  });
  if (done === null) throw new Error('an import without an operation id always runs');
  return done;
}

/** Whether a reply still says what the import wrote. */
const isAsWritten = (reply: Reply | undefined, print: string | undefined): reply is Reply =>
  reply !== undefined && fingerprint(reply) === print;

/**
 * Undoes an import as a whole: what it added goes, what it changed is as before. Replies edited since are left alone, and
 * so is a new brand that still has some.
 * @returns how many replies were left alone
 */
export async function undoPlaybook({
  importId,
  brandId,
  brandBefore,
}: DoneImport): Promise<number> {
  let kept = 0;
  await writeOnce(strictDatabase, [brands, replies, imports], null, async () => {
    const past = await imports.get(importId);
    const { added = [], before = [], prints = [] } = past ?? {};
    const now = await replies.bulkGet([...added, ...before.map(({ id }) => id)]);
    const untouched = now.map((reply, i) => isAsWritten(reply, prints[i]));
    kept = untouched.filter((is) => !is).length;
    await replies.bulkDelete(added.filter((_, i) => untouched[i]));
    const back = before.flatMap((reply, i) => {
      const at = now[added.length + i];
      if (at === undefined || !untouched[added.length + i]) return [];
      const { timesUsed, lastUsedAt } = at;
      return [{ ...reply, timesUsed, lastUsedAt, updatedAt: Date.now() }];
    });
    await replies.bulkPut(back);
    await imports.delete(importId);
    if (brandBefore === 'untouched') return;
    if (brandBefore !== 'new') await brands.put({ ...brandBefore, updatedAt: Date.now() });
    else if ((await replies.filter((reply) => reply.brandId === brandId).count()) === 0) {
      await brands.delete(brandId);
    }
  });
  return kept;
}
