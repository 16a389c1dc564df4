import { relaxedDatabase } from '../../../../storage/database';
import { type Grievance, type Grieved, topGrievances } from './top-grievances';

const { judgements, comments, ledgers } = relaxedDatabase;

/** Negative comments looked at, the latest: more would take the panel too long. */
const MOST = 500;

/** Whose comments, and of which stretch of time (milliseconds since 1970). */
interface Asked {
  /** Null: of all posts of the brand. */
  postKey: string | null;
  brandId: string | null;
  from: number;
  to: number;
}

/** What the negative comments of a surge are about. */
export async function grievancesOf({ postKey, brandId, from, to }: Asked): Promise<Grievance[]> {
  const keys =
    postKey !== null
      ? [postKey]
      : await ledgers
          .where('brandId')
          .equals(brandId ?? '')
          .primaryKeys();
  const rows = await judgements
    .where('postKey')
    .anyOf(keys)
    .filter(({ negative, at }) => negative && at !== null && at >= from && at <= to)
    .toArray();
  const latest = rows.sort((one, other) => (other.at ?? 0) - (one.at ?? 0)).slice(0, MOST);
  const written = await comments.bulkGet(latest.map(({ key }) => key));
  const grieved = latest.flatMap(({ key, category, severity }, place): Grieved[] => {
    const comment = written[place];
    if (!comment) return [];
    const reactions = comment.reactions.ok ? comment.reactions.value.value : 0;
    return [{ key, text: comment.text, category, severity, reactions }];
  });
  return topGrievances(grieved);
}
