import type { Translation } from '../../../components/translation';
import type { SeenPost } from '../model';
import { postedHourOf } from '../posted-hour';

/**
 * When a post was published, no finer than it is known: the hour, or about which day. Null where no page told.
 * @param now milliseconds since 1970
 */
export function postedWords(
  post: Pick<SeenPost, 'at' | 'atWithin'>,
  { t, formatDate, formatSince }: Pick<Translation, 't' | 'formatDate' | 'formatSince'>,
  now: number,
): string | null {
  if (post.at === null) return null;
  if (postedHourOf(post) === null) return t('post.aboutDay', { day: formatDate(post.at) });
  return formatSince(post.at, now);
}
