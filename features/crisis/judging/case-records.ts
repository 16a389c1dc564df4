import type { Sighting } from '../../../messaging/sighting';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { brandOfAuthor } from '../../brands/brand-of-author';
import type { SeenPost } from '../../engagement/model';
import type { Case } from './judge-comment';
import type { JudgedRow } from './model';
import { judgementsOf } from './records';
import { sectionBrand } from './section-brand';

/** A comment of a sighting, with what was thought of it before; undefined: nothing yet. */
export interface SeenCase extends Case {
  post: SeenPost | null;
  before: JudgedRow | undefined;
}

async function postsOf({ comments }: Sighting): Promise<Map<string, SeenPost>> {
  const keys = new Set(comments.flatMap(({ postKey }) => postKey ?? []));
  const posts = await relaxedDatabase.posts.bulkGet([...keys]);
  return new Map(posts.flatMap((post) => (post ? [[post.key, post] as const] : [])));
}

/** The comments of a sighting as they are stored by now, with all that decides how each is judged. */
export async function casesOf(sighting: Sighting): Promise<SeenCase[]> {
  const { network, speaker, comments } = sighting;
  const keys = comments.map(({ key }) => key);
  const [stored, posts, judged, allBrands, tunings] = await Promise.all([
    relaxedDatabase.comments.bulkGet(keys),
    postsOf(sighting),
    judgementsOf(keys),
    strictDatabase.brands.toArray(),
    strictDatabase.tunings.toArray(),
  ]);
  const brands = allBrands.filter(({ deletedAt }) => deletedAt === null);
  const shifts = new Map(tunings.map(({ key, shift }) => [key, shift]));
  return stored.flatMap((comment, place): SeenCase[] => {
    if (!comment) return [];
    const read = comments[place];
    const post = posts.get(comment.postKey ?? '') ?? null;
    const before = judged.get(comment.key);
    const isOwn = comment.author !== null && !!brandOfAuthor(brands, network, comment.author);
    const found = sectionBrand(brands, { network, postAuthor: post?.author ?? null, speaker });
    // who speaks isn't read at once on every page: what was known stays
    const known = brands.find(({ id }) => id === before?.brandId);
    const brandId = isOwn ? null : ((found ?? known)?.id ?? null);
    const isCut = read?.truncated === true && read.text.ok && read.text.value === comment.text;
    const shift = shifts.get(brandId ?? '') ?? 0;
    return [{ comment, post, before, brandId, isOwn, isCut, shift }];
  });
}
