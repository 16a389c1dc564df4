import type { Sighting } from '../../../messaging/sighting';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { brandOfAuthor } from '../../brands/brand-of-author';
import type { SeenComment } from '../../queue/model';
import type { SeenCase } from './judge-comment';
import { judgementsOf } from './records';
import { sectionBrand } from './section-brand';

/** What a sighting tells of its comments beyond what is stored of them. */
type Seen = Pick<Sighting, 'comments' | 'speaker'>;

const UNSEEN: Seen = { comments: [], speaker: { ok: false, why: 'not-loaded' } };

async function postsOf(comments: readonly (SeenComment | undefined)[]) {
  const keys = new Set(comments.flatMap((comment) => comment?.postKey ?? []));
  const posts = await relaxedDatabase.posts.bulkGet([...keys]);
  return new Map(posts.flatMap((post) => (post ? [[post.key, post] as const] : [])));
}

/** Comments as they are stored by now, with all that decides how each is judged; those that aren't stored have no case. */
async function readCases(keys: readonly string[], seen: Seen): Promise<SeenCase[]> {
  const [stored, judged, allBrands, tunings] = await Promise.all([
    relaxedDatabase.comments.bulkGet([...keys]),
    judgementsOf(keys),
    strictDatabase.brands.toArray(),
    strictDatabase.tunings.toArray(),
  ]);
  const posts = await postsOf(stored);
  const brands = allBrands.filter(({ deletedAt }) => deletedAt === null);
  const shifts = new Map(tunings.map(({ key, shift }) => [key, shift]));
  const readings = new Map(seen.comments.map((comment) => [comment.key, comment]));
  return stored.flatMap((comment): SeenCase[] => {
    if (!comment) return [];
    const { key, network, author, text } = comment;
    const post = posts.get(comment.postKey ?? '') ?? null;
    const before = judged.get(key);
    const section = { network, postAuthor: post?.author ?? null, speaker: seen.speaker };
    // who speaks isn't read at once on every page: what was known stays
    const known = brands.find(({ id }) => id === before?.brandId);
    const isOwn = author !== null && brandOfAuthor(brands, network, author) !== undefined;
    const brandId = isOwn ? null : ((sectionBrand(brands, section) ?? known)?.id ?? null);
    const read = readings.get(key);
    const isCut = read
      ? read.truncated && read.text.ok && read.text.value === text
      : before?.isCut === true;
    return [
      { comment, post, before, brandId, isOwn, isCut, shift: shifts.get(brandId ?? '') ?? 0 },
    ];
  });
}

/** The comments of a sighting that is stored. */
export const casesOf = (sighting: Sighting): Promise<SeenCase[]> =>
  readCases(
    sighting.comments.map(({ key }) => key),
    sighting,
  );

/** Comments that were judged before, as under the brands that they were judged for. */
export async function knownCases(keys: readonly string[]): Promise<SeenCase[]> {
  const cases = await readCases(keys, UNSEEN);
  return cases.flatMap((one) => (one.before ? { ...one, brandId: one.before.brandId } : []));
}
