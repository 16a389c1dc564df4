import type { JudgedBatch } from '../../features/crisis/judging/background';
import type { JudgedRow } from '../../features/crisis/judging/model';
import { keepSurges } from '../../features/crisis/surge/background';
import { HOUR } from '../../features/crisis/surge/clock';
import { brandLedgerKey } from '../../features/crisis/surge/ledger-key';
import type { SurgeLedger } from '../../features/crisis/surge/model';
import { newLedger } from '../../features/crisis/surge/new-ledger';
import type { SeenPost } from '../../features/engagement/model';
import { uuidV7 } from '../../messaging/uuid-v7';
import type { Comment } from '../../networks/contract';
import { relaxedDatabase as database } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';
import { aComment, aSighting, exactly } from './sightings';

export const NOW = Date.UTC(2026, 1, 21, 12, 30);
export const POST = 'facebook:77';
export const BRAND = brandLedgerKey('b1');

export interface Given {
  at: number | null;
  negative?: boolean;
  postKey?: string;
  brandId?: string | null;
  key?: string;
}

/** A comment as it was read, and what was thought of it. */
function judged(given: Given): { comment: Comment; row: JudgedRow } {
  const { at, negative = false, postKey = POST, brandId = 'b1' } = given;
  const key = given.key ?? `facebook:${uuidV7()}`;
  const moment = at === null ? null : { at, low: at, high: at };
  const comment = aComment({
    key,
    postKey,
    at: moment ? { ok: true, value: moment } : { ok: false, why: 'obscured' },
  });
  const row: JudgedRow = {
    key,
    network: 'facebook',
    postKey,
    brandId,
    digest: 1,
    isCut: false,
    yieldsAt: null,
    language: 'fr',
    category: negative ? 'complaint' : 'other',
    severity: 0,
    negative,
    target: 'brand',
    spans: [],
    confidence: 'likely',
    terms: [],
    at,
    judgedAt: NOW,
  };
  return { comment, row };
}

export const batchOf = (given: readonly Given[], seenAt = NOW): JudgedBatch => {
  const all = given.map(judged);
  const rows = all.map(({ row }) => row);
  const comments = all.map(({ comment }) => comment);
  const sighting = aSighting({ seenAt, posts: [], comments });
  return { sighting, tabId: 1, rows, added: rows, raised: [] };
};

/** As the judging does it: one transaction with the judgements. */
export const keepBatch = (batch: JudgedBatch) =>
  writeOnce(database, [...keepSurges.tables(database), database.judgements], null, () =>
    Promise.all([database.judgements.bulkPut(batch.added), keepSurges.keep(batch, database)]),
  );

export const ledgerOf = async (key: string): Promise<SurgeLedger> =>
  (await database.ledgers.get(key))?.ledger ?? newLedger();

export const countsIn = ({ hours }: SurgeLedger): [number, number] =>
  Object.values(hours).reduce<[number, number]>(
    ([seen, negative], [s, n]) => [seen + s, negative + n],
    [0, 0],
  );

export async function putPost(key: string, at: number, total: number): Promise<void> {
  const missing = { ok: false, why: 'absent' } as const;
  const post: SeenPost = {
    key,
    network: 'facebook',
    address: null,
    authorKey: null,
    author: null,
    text: '',
    language: null,
    at,
    firstSeenAt: at,
    lastSeenAt: NOW,
    counters: {
      reactions: missing,
      comments: exactly(total),
      shares: missing,
      views: missing,
      saves: missing,
    },
    kinds: [],
    seenBefore: null,
    atWithin: 0,
    updatedAt: NOW,
  };
  await database.posts.put(post);
}

/** Three calm weeks of the brand: a comment every half hour, one in ten negative. */
export async function putCalmWeeks(): Promise<void> {
  const ledger = newLedger();
  const from = Math.floor(NOW / HOUR) - 21 * 24;
  for (let hour = from; hour < from + 21 * 24; hour++)
    ledger.hours[hour] = [2, hour % 5 === 0 ? 1 : 0];
  ledger.periods = [{ from: from * HOUR, to: NOW - HOUR, coverage: 1 }];
  ledger.latest = { to: NOW - HOUR, sample: { seen: 9, total: 9, order: 'unknown' } };
  await database.ledgers.put({ key: BRAND, brandId: 'b1', ledger, updatedAt: NOW });
}

/** Comments of the last two hours, of which every second is negative. */
export const storm = (count: number, change: Partial<Given> = {}): Given[] =>
  Array.from({ length: count }, (_, index) => ({
    at: NOW - 2 * HOUR + index * ((2 * HOUR) / count),
    negative: index % 2 === 0,
    ...change,
  }));

/** An empty database but for the post, which is three hours old and has forty comments. */
export async function freshPost(): Promise<void> {
  await database.delete();
  await database.open();
  await putPost(POST, NOW - 3 * HOUR, 40);
}
