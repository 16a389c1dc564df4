import type { Reply } from '../model';
import { newReply } from '../new-reply';
import { createClashes } from './clashes';
import type { ImportNote } from './import-note';
import type { ImportPlan } from './import-plan';
import { createLibraryLookup } from './library-lookup';
import { type Pace, startPace } from './pace';
import type { PlanChoice } from './plan-choice';
import type { ImportedReply, ReadRows } from './read-outcome';
import { brandFinder } from './resolve-brand';
import { changedFields, sameWords } from './same-words';

/** A row as a reply of its own, never used. @param at milliseconds since 1970, each row its own for the order */
function replyOfRow(
  { fields }: ImportedReply,
  brandId: string | null,
  { owner, state }: PlanChoice,
  at: number,
): Reply {
  const written = { networks: [], language: owner.language, state, ...fields, brandId };
  const { position = at, createdAt = at } = fields;
  return { ...newReply(written, at), position, createdAt };
}

/**
 * What an import would do to this library. Writes nothing; the same rows, choice and library give the same plan
 * but for ids and moments.
 * @param library the replies not removed, of all brands
 * @throws the signal's reason when given up
 */
export async function planImport(
  read: ReadRows,
  choice: PlanChoice,
  library: readonly Reply[],
  pace: Pace,
): Promise<ImportPlan> {
  const rest = startPace(pace);
  const now = Date.now();
  const plan: ImportPlan = {
    added: [],
    changed: [],
    skipped: [],
    refused: [...read.refused],
    notes: [...read.notes],
  };
  const known = createLibraryLookup(library);
  await rest(0);
  const inFile = createLibraryLookup([]);
  const clashes = createClashes(library);
  await rest(0);
  const findBrand = brandFinder(choice);

  for (const [i, imported] of read.replies.entries()) {
    await rest(i / read.replies.length);
    const { row, id, fields } = imported;
    const notes: ImportNote[] = [...imported.notes];
    const found = findBrand(imported.brand, notes);
    const reply = replyOfRow(
      imported,
      found === undefined ? choice.owner.brandId : found,
      choice,
      now + i,
    );
    const skip = (why: 'identical' | 'twice' | 'clash', like: Reply | null) =>
      plan.skipped.push({ row, title: fields.title, why, replyId: like?.id ?? null });

    const twin = inFile.find(id, reply);
    if (twin && sameWords(twin, reply)) {
      skip('twice', null);
      continue;
    }
    const stored = twin ? undefined : known.find(id, reply);
    inFile.add(id, reply);
    if (stored) {
      const brandId = found === undefined ? stored.brandId : found;
      const after: Reply = { ...stored, ...saidOf(imported), brandId };
      const isSame = changedFields(stored, after).length === 0;
      if (isSame || choice.policy === 'skip') {
        skip(isSame ? 'identical' : 'clash', stored);
        continue;
      }
      if (choice.policy === 'update') {
        after.shortcut = clashes.settle(after, stored.shortcut, notes);
        const changed = changedFields(stored, after);
        if (changed.length === 0) skip('identical', stored);
        else plan.changed.push({ row, before: stored, after, changed, notes });
        known.drop(stored);
        continue;
      }
    }
    const isIdFree = id !== null && !stored && !twin && !clashes.hasId(id);
    const added: Reply = { ...reply, id: isIdFree ? id : reply.id };
    added.shortcut = clashes.settle(added, null, notes);
    plan.added.push({ row, reply: added, notes });
  }
  return plan;
}

/**
 * What the file says of a reply that the library has: its age and its place stay the library's. What a file of another
 * tool has nothing of (no labels, no title) takes nothing away.
 */
function saidOf({ id, fields, notes }: ImportedReply): Partial<Reply> {
  const { position, createdAt, ...said } = fields;
  if (id !== null) return said;
  const { title, shortcut, variants, tags, ...others } = said;
  return {
    ...others,
    ...(notes.some(({ code }) => code === 'title-made') ? {} : { title }),
    ...(shortcut === '' ? {} : { shortcut }),
    ...(variants.length === 0 ? {} : { variants }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}
