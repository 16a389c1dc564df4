import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { answersTo } from '../answered/answers-to';
import type { SeenComment } from '../model';
import { accountsOfBrands, ownBrands } from './own-records';
import type { AuthorPast } from './past';

const { comments } = relaxedDatabase;

/** Comments of one person that are looked at, at most. */
const MOST = 1_000;

/** Comments under their posts that are read at most to tell whom our replies name. */
const MOST_AROUND = 4_000;

const dateOf = ({ at, firstSeenAt }: SeenComment): number => at ?? firstSeenAt;
const isThere = <T>(value: T | null | undefined): value is T => value != null;

/**
 * What somebody wrote that was seen, which of it has a flag, and which we answered. Costs what they wrote, not what was
 * seen in all; only where our replies stand under theirs is the thread around read too.
 */
export async function pastOf(authorKeys: readonly string[]): Promise<AuthorPast> {
  // an account at a time: that is one request each, several at once would be one for each comment
  const [found, counts] = await Promise.all([
    Promise.all(authorKeys.map((key) => writtenBy(key).limit(MOST).toArray())),
    Promise.all(authorKeys.map((key) => writtenBy(key).count())),
  ]);
  const latest = found.flat().sort((one, other) => dateOf(other) - dateOf(one));
  const theirs = latest.slice(0, MOST);
  const flags = await strictDatabase.flags.bulkGet(theirs.map(({ key }) => key));
  return {
    comments: theirs,
    isMore: counts.reduce((sum, count) => sum + count, 0) > theirs.length,
    flags: new Map(flags.filter(isThere).map((flag) => [flag.key, flag])),
    answers: await answersAmong(theirs),
  };
}

const writtenBy = (authorKey: string) => comments.where('authorKey').equals(authorKey);

/** The same, and again whenever any of it changes. */
export const livePastOf = (authorKeys: readonly string[]): Observable<AuthorPast> =>
  liveQuery(() => pastOf(authorKeys));

async function answersAmong(theirs: readonly SeenComment[]): Promise<Map<string, SeenComment>> {
  const brands = await ownBrands();
  const own = await ownReplies(
    accountsOfBrands(brands),
    theirs.flatMap(placesUnder).filter(isThere),
  );
  if (own.length === 0) return new Map();
  const thread = new Map([...theirs, ...own, ...(await around(theirs, own))].map(byKey));
  const known = answersTo([...thread.values()], brands);
  return new Map(
    theirs.flatMap(({ key }) => {
      const answer = known.get(key);
      return answer?.kind === 'answered' ? [[key, answer.reply] as const] : [];
    }),
  );
}

/** On X a comment is itself what others stand under. */
const placesUnder = ({ network, postKey, key }: SeenComment) =>
  network === 'x' ? [postKey, key] : [postKey];

const byKey = (comment: SeenComment) => [comment.key, comment] as const;

const networkOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** Our own comments under some posts. */
function ownReplies(ownKeys: readonly string[], postKeys: readonly string[]) {
  const under = Map.groupBy(new Set(postKeys), networkOf);
  const pairs = ownKeys.flatMap((own) =>
    (under.get(networkOf(own)) ?? []).map((postKey) => [own, postKey]),
  );
  return comments.where('[authorKey+postKey]').anyOf(pairs).toArray();
}

/** Those who are named in our replies stand around them: without them a reply to another would count for the first. */
async function around(theirs: readonly SeenComment[], own: readonly SeenComment[]) {
  const threads = new Set(theirs.map(({ key, parentKey }) => parentKey ?? key));
  const replied = own.filter(({ parentKey }) => parentKey !== null && threads.has(parentKey));
  const postKeys = new Set(replied.map(({ postKey }) => postKey).filter(isThere));
  return comments
    .where('postKey')
    .anyOf([...postKeys])
    .limit(MOST_AROUND)
    .toArray();
}
