import type { Brand } from '../../brands/model';
import { type Addressed, createAddressed } from '../answered/addressed';
import { ownBrands } from '../answered/answers-to';
import { rootKeys } from '../answered/root-keys';
import type { SeenComment } from '../model';
import { isSurelyAfter, laterOf, writtenSpan } from '../written-span';
import { findPromise } from './find-promise';
import type { MadePromise } from './model';

/**
 * Milliseconds. What was promised longer ago than this when it is first seen is history: whoever reads an old thread
 * isn't told of promises that nobody kept a record of.
 */
const NEWS = 30 * 24 * 60 * 60 * 1000;

/** What is known of the posts in which our own comments were just seen. */
export interface PromiseFacts {
  /** All that are stored under those posts, just seen or not. */
  comments: readonly SeenComment[];
  /** Of those, the ones just seen. */
  freshKeys: ReadonlySet<string>;
  /** The promises found under those posts, by key. */
  stored: ReadonlyMap<string, MadePromise>;
  brands: readonly Brand[];
  /** Milliseconds since 1970. */
  now: number;
}

/** What changes of the promises that are kept. */
export interface PromisePlan {
  put: MadePromise[];
  /** Keys of those that were edited away while they were open. */
  remove: string[];
}

interface Own {
  reply: SeenComment;
  brand: Brand;
  to: Addressed;
}

/**
 * Reads what our own comments promise, and whether it was kept: we wrote to the same person again in the same thread,
 * later for certain, and not to promise anew (then the new promise takes its place). What a person decided stays as it is,
 * and what they said isn't kept yet is kept only by what we write after that.
 */
export function planPromises({ comments, stored, ...facts }: PromiseFacts): PromisePlan {
  const brandIdOf = ownBrands(facts.brands);
  const brandById = new Map(facts.brands.map((brand) => [brand.id, brand]));
  const roots = rootKeys(comments);
  const plan: PromisePlan = { put: [], remove: [] };
  for (const thread of Map.groupBy(comments, ({ key }) => roots.get(key) ?? key).values()) {
    const addressed = createAddressed(thread);
    const own = thread.flatMap((reply): Own[] => {
      const brand = brandById.get(brandIdOf(reply) ?? '');
      return brand ? [{ reply, brand, to: addressed(reply) }] : [];
    });
    for (const each of own) {
      const { key } = each.reply;
      const before = stored.get(key);
      if (before ? before.state !== 'open' : !facts.freshKeys.has(key)) continue;
      const read = readPromise(each, before, facts.now);
      if (read === null) {
        if (before) plan.remove.push(key);
        continue;
      }
      const after = settled(read, each, own);
      if (!before || !isSame(before, after)) plan.put.push(after);
    }
  }
  return plan;
}

function readPromise(
  { reply, brand, to }: Own,
  before: MadePromise | undefined,
  now: number,
): MadePromise | null {
  const madeAt = before?.madeAt ?? writtenSpan(reply).to;
  if (!before && madeAt < now - NEWS) return null;
  const found = findPromise(reply.text, { madeAt, hours: brand.hours });
  if (found === null) return null;
  return {
    key: reply.key,
    network: reply.network,
    postKey: reply.postKey,
    commentKey: to.commentKey ?? reply.parentKey,
    brandId: brand.id,
    text: reply.text,
    ...found,
    madeAt,
    state: 'open',
    settledAt: null,
    settledBy: null,
    reopenedAt: before?.reopenedAt ?? null,
    updatedAt: before?.updatedAt ?? now,
  };
}

/** The promise, kept or replaced by what we wrote to the same person next. */
function settled(promise: MadePromise, { reply, to }: Own, own: readonly Own[]): MadePromise {
  const isToSame = (other: Addressed): boolean =>
    to.person !== null
      ? other.person === to.person
      : to.commentKey !== null && other.commentKey === to.commentKey;
  const { reopenedAt } = promise;
  const made = writtenSpan(reply);
  const since = reopenedAt === null ? made : laterOf(made, { from: reopenedAt, to: reopenedAt });
  const next = own
    .filter((each) => each.reply !== reply && isToSame(each.to))
    .map((each) => ({ ...each, written: writtenSpan(each.reply) }))
    .filter(({ written }) => isSurelyAfter(written, since))
    .sort((one, other) => one.written.from - other.written.from)[0];
  if (next === undefined) return promise;
  const at = next.written.to;
  const again = findPromise(next.reply.text, { madeAt: at, hours: next.brand.hours });
  return {
    ...promise,
    state: again === null ? 'kept' : 'dropped',
    settledAt: at,
    settledBy: 'answer',
  };
}

const isSame = (one: MadePromise, other: MadePromise): boolean =>
  JSON.stringify(one) === JSON.stringify({ ...one, ...other });
