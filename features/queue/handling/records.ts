import { strictDatabase } from '../../../storage/database';
import { type FollowUnder, followUnder } from '../../../storage/follow-under';
import { writeOnce } from '../../../storage/write-once';
import type { SeenComment } from '../model';
import { type Handling, type HandlingStep, MOST_STEPS } from './model';
import { wordingOf } from './wording';

const { handlings, comments } = strictDatabase;

/** Follows what is decided about the comments under posts, by their keys. */
export const followHandlings = (
  onRows: (rows: ReadonlyMap<string, Handling>) => void,
  onError: (error: unknown) => void,
): FollowUnder => followUnder(handlings, onRows, onError);

/** One decision, to be made about several comments at once. */
export interface Decision extends Omit<HandlingStep, 'at'> {
  /** For whom the person works; null: nobody in particular. */
  brandId: string | null;
}

/** What `undoDecision` needs: when it was decided, and how each comment stood before. */
export interface DecisionMade {
  at: number;
  before: readonly { key: string; handling: Handling | null }[];
}

/** Keeps a step behind those before, the latest `MOST_STEPS` of them. */
function withStep(
  comment: SeenComment,
  before: Handling | undefined,
  { brandId, ...said }: Decision,
  at: number,
): Handling {
  const steps = [...(before?.steps ?? []), { at, ...said }].slice(-MOST_STEPS);
  return {
    key: comment.key,
    network: comment.network,
    postKey: comment.postKey,
    brandId: brandId ?? before?.brandId ?? null,
    state: said.state,
    steps,
    wording: wordingOf(comment.text),
    updatedAt: at,
  };
}

/**
 * Decides about comments, all or none, and remembers how they read. Those that are not stored (any more) are left out.
 * @returns what takes it back
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function decide(keys: readonly string[], decision: Decision): Promise<DecisionMade> {
  const made: { key: string; handling: Handling | null }[] = [];
  let at = 0;
  await writeOnce(strictDatabase, [handlings, comments], null, async () => {
    const [known, stored] = await Promise.all([
      handlings.bulkGet([...keys]),
      comments.bulkGet([...keys]),
    ]);
    // a clock set back must not put a later step before an earlier one
    at = Math.max(Date.now(), ...known.map((handling) => (handling?.updatedAt ?? 0) + 1));
    const put = stored.flatMap((comment, place) => {
      if (comment === undefined) return [];
      made.push({ key: comment.key, handling: known[place] ?? null });
      return withStep(comment, known[place], decision, at);
    });
    await handlings.bulkPut(put);
  });
  return { at, before: made };
}

/**
 * Takes a decision back, where it is still the last one about its comment: each stands again as before.
 * @returns the keys of the comments that it was taken back for
 */
export async function undoDecision({ at, before }: DecisionMade): Promise<string[]> {
  const undone: string[] = [];
  await writeOnce(strictDatabase, [handlings], null, async () => {
    const now = await handlings.bulkGet(before.map(({ key }) => key));
    const still = before.filter((_, place) => now[place]?.updatedAt === at);
    undone.push(...still.map(({ key }) => key));
    await Promise.all([
      handlings.bulkPut(still.flatMap(({ handling }) => handling ?? [])),
      handlings.bulkDelete(still.flatMap(({ key, handling }) => (handling ? [] : key))),
    ]);
  });
  return undone;
}
