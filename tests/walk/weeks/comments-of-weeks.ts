import type { SeenComment } from '../../../features/queue/model.ts';
import { sampleComment } from '../../../features/queue/sample-comment.ts';
import { seededRandom } from '../../../features/replies/wordings/seeded-random.ts';

const WEEK = 7 * 24 * 60 * 60_000;
const WORKDAYS = 5;
/** As many as a company of this size gets in four weeks. */
const MANY = 1_400;

/** How many comments an hour gets for each that a quiet one gets: people on their way to work, and back. */
function liveliness(hour: number, day: number): number {
  const isWorkday = day < WORKDAYS;
  if (isWorkday && hour >= 7 && hour < 9) return 11;
  if (isWorkday && hour >= 17 && hour < 19) return 12;
  if (hour < 6) return 0.3;
  return isWorkday ? 3 : 2;
}

/** Four weeks of comments under one of the older posts, always the same but for the day on which they end. */
export function commentsOfWeeks(now: number): SeenComment[] {
  const random = seededRandom('commuters');
  const rows: SeenComment[] = [];
  while (rows.length < MANY) {
    const at = Math.floor(now - random() * 4 * WEEK);
    const written = new Date(at);
    const day = (written.getDay() + 6) % 7;
    if (random() * 12 > liveliness(written.getHours(), day)) continue;
    const key = `x:heard-${rows.length}`;
    const authorKey = `x:passenger${rows.length % 430}`;
    const postKey = 'x:past-0';
    rows.push(sampleComment({ key, network: 'x', postKey, authorKey, at, atWithin: 0 }));
  }
  return rows;
}
