import type { Brand } from '../../features/brands/model.ts';
import { sampleBrand } from '../../features/brands/sample-brand.ts';
import { samplePost } from '../../features/engagement/sample-post.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import { sampleComment } from '../../features/queue/sample-comment.ts';
import { seededRandom } from '../../features/replies/wordings/seeded-random.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** The midnight of a Monday in Paris. */
const MONDAY = Date.parse('2026-10-26T00:00+01:00');
const OPEN = [{ from: '11:00', to: '00:00' }];

/** A restaurant in Paris on two networks, which hasn't said its peaks. */
export const RESTAURANT: Brand = sampleBrand({
  id: 'paul',
  name: 'Chez Paul',
  color: '#8a3324',
  language: 'fr',
  accounts: [
    { network: 'facebook', handle: 'ChezPaul' },
    { network: 'instagram', handle: 'chezpaul' },
  ],
  hours: { zone: 'Europe/Paris', week: [[], OPEN, OPEN, OPEN, OPEN, OPEN, OPEN] },
});

export const RESTAURANT_POSTS = [
  samplePost({ key: 'facebook:menu', authorKey: 'facebook:chezpaul' }),
  samplePost({ key: 'instagram:terrace', network: 'instagram', authorKey: 'instagram:chezpaul' }),
  samplePost({ key: 'facebook:rival', authorKey: 'facebook:rival' }),
];

/** How many comments an hour gets for each that a quiet one gets. */
function liveliness(hour: number, day: number): number {
  if (hour >= 12 && hour < 15) return 7;
  if (hour >= 19 && hour < 23) return day >= 4 ? 12 : 9;
  return hour < 7 ? 0.2 : 1.5;
}

/** Three weeks of comments under its posts, always the same: 900 with a date, 34 without, and what has to be left out. */
export function restaurantComments(): SeenComment[] {
  const random = seededRandom('Chez Paul');
  const rows: SeenComment[] = [];
  const add = (given: Partial<SeenComment>) => {
    const network = rows.length % 3 === 0 ? 'instagram' : 'facebook';
    const key = `${network}:${rows.length}`;
    const postKey = network === 'facebook' ? 'facebook:menu' : 'instagram:terrace';
    const authorKey = `${network}:guest${rows.length}`;
    rows.push(sampleComment({ key, network, postKey, authorKey, atWithin: 0, ...given }));
  };
  while (rows.length < 900) {
    const at = MONDAY + Math.floor(random() * 3 * WEEK);
    const hour = Math.floor((at - MONDAY) / HOUR);
    if (random() * 12 < liveliness(hour % 24, Math.floor(hour / 24) % 7)) add({ at });
  }
  for (let i = 0; i < 34; i += 1) add({ at: null, atWithin: null });
  for (let i = 0; i < 12; i += 1) add({ at: MONDAY, atWithin: 24 * HOUR - 1 });
  for (const at of [Number.NaN, 8.64e15, -1, Date.parse('2100-01-01')]) add({ at });
  for (let i = 0; i < 20; i += 1)
    add({ at: MONDAY, postKey: 'facebook:menu', authorKey: 'facebook:chezpaul' });
  for (let i = 0; i < 50; i += 1) add({ at: MONDAY + 4 * HOUR, postKey: 'facebook:rival' });
  return rows;
}
