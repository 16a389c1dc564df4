import { knowsZone } from './hours';
import type { Brand } from './model';
import { createOpenTime } from './open-time';

/** The share of a goal's open minutes from which an answer is at risk of being late: a quarter is left. Our own choice. */
const AT_RISK_FROM = 0.75;

/** By when a comment is to have its first answer. Moments are milliseconds since 1970. */
export interface AnswerDue {
  dueAt: number;
  /** From when on it is at risk: 75 % of the goal's open minutes are over. */
  riskAt: number;
  /** The goal that holds for it, in minutes of the brand's hours. */
  minutes: number;
  /** It was written at the brand's peaks, whose goal it is. */
  isPeak: boolean;
}

/** What it takes to say by when a comment is to be answered. */
export type AnswersWithin = Pick<Brand, 'hours' | 'peaks' | 'answerWithin'>;

/**
 * Tells for comment after comment by when a brand wants it answered: within the goal of its peaks where they hold when
 * it was written, else within its usual one, counted in open minutes.
 * @returns null where no goal is said or the brand never answers; its answer is null for what is no moment
 */
export function createAnswerDue(
  brand: AnswersWithin,
): ((writtenAt: number) => AnswerDue | null) | null {
  const { hours, peaks, answerWithin } = brand;
  if (answerWithin === null) return null;
  const openTime = createOpenTime(hours);
  const peakTime = peaks && knowsZone(peaks.zone) ? createOpenTime(peaks) : null;
  return (writtenAt) => {
    const isPeak = peakTime?.isOpenAt(writtenAt) ?? false;
    const minutes = isPeak ? answerWithin.atPeaks : answerWithin.usual;
    const dueAt = openTime.addOpenMinutes(writtenAt, minutes);
    const riskAt = openTime.addOpenMinutes(writtenAt, minutes * AT_RISK_FROM);
    return dueAt === null || riskAt === null ? null : { dueAt, riskAt, minutes, isPeak };
  };
}
