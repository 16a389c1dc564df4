import type { Translation } from '../../../components/translation';

/**
 * A moment in the middle of a sentence, after « depuis » or « entre »: « 9 h 05 » on the same day as now, otherwise
 * « le 21 nov. à 9 h 05 ».
 * @param at, now milliseconds since 1970
 */
export function momentWords(
  at: number,
  now: number,
  { t, formatDate, formatTime }: Pick<Translation, 't' | 'formatDate' | 'formatTime'>,
): string {
  const time = formatTime(at);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time;
  return t('post.onDay', { day: formatDate(at), time });
}
