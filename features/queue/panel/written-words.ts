import type { Translation } from '../../../components/translation';
import type { AnswerSpan } from '../answered/answer-span';
import type { SeenComment } from '../model';
import { moment } from '../standing';
import { writtenSpan } from '../written-span';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on lapses are told as dates (`formatAgo`). */
const WEEK = 7 * DAY;

/** How rough a comment's date is, in milliseconds; that of a minute is none: nobody counts it. */
function roughness(comment: SeenComment): number {
  const { from, to } = writtenSpan(comment);
  return to - from > MINUTE ? to - from : 0;
}

/**
 * For how long a comment has been there. Where its rounded date could make the words others, they say « env. 1 h », and
 * the hours whole.
 * @param isFine to the minute below a day, where the date is that fine: « 1 h 20 »
 * @param now milliseconds since 1970
 */
export function waitedWords(
  comment: SeenComment,
  { t, formatAgo, formatDate, formatSpan }: Translation,
  now: number,
  isFine = false,
): string {
  const wordsAt = (at: number): string =>
    isFine && now - at < DAY ? formatSpan(Math.max(0, now - at)) : formatAgo(at, now);
  const at = moment(comment);
  const { from, to } = writtenSpan(comment);
  if (roughness(comment) === 0) return wordsAt(at);
  if (from > Number.NEGATIVE_INFINITY && wordsAt(from) === wordsAt(to)) return wordsAt(at);
  if (now - at >= WEEK) return t('post.aboutDay', { day: formatDate(at) });
  return now - at < MINUTE ? formatAgo(at, now) : t('queue.about', { span: formatAgo(at, now) });
}

/** When a comment was written, no finer than its date is known: « 14 h 05 », « vers 14 h 05 », « vers le 12 nov. ». */
export function writtenWords(
  comment: SeenComment,
  { t, formatDate, formatSince }: Translation,
  now: number,
): string {
  const at = moment(comment);
  const rough = roughness(comment);
  if (rough === 0) return formatSince(at, now);
  return rough > HOUR
    ? t('post.aboutDay', { day: formatDate(at) })
    : t('queue.aboutTime', { time: formatSince(at, now) });
}

/** How long an answer took: « 25 min », « env. 3 h ». */
export function delayWords(
  { span, isRough }: Pick<AnswerSpan, 'span' | 'isRough'>,
  { t, formatSpan }: Translation,
): string {
  return isRough ? t('queue.about', { span: formatSpan(span) }) : formatSpan(span);
}
