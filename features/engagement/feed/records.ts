import { relaxedDatabase } from '../../../storage/database';
import { historyOf } from '../records';
import { type FigureTerms, figureFrom, figureOf } from './figure-of';
import type { PageFigure } from './model';

const { posts } = relaxedDatabase;

/**
 * The figures of posts; of most of them nothing is to be drawn. Keys that are no post's are left out.
 * @param now milliseconds since 1970
 */
export async function figuresOf(
  keys: readonly string[],
  given: FigureTerms,
  now: number,
): Promise<PageFigure[]> {
  const found = await posts.bulkGet([...keys]);
  const seen = found.filter((post) => post !== undefined);
  return Promise.all(
    seen.map(async (post) =>
      figureOf(post, await historyOf(post.key, figureFrom(post, now)), given),
    ),
  );
}
