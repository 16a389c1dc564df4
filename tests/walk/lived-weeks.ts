import type { Page } from '@playwright/test';
import type { Brand } from '../../features/brands/model.ts';
import { putRows } from '../e2e/put-rows.ts';
import { storedRows } from '../e2e/stored-rows.ts';
import { runProgram } from '../judge/run-program.ts';
import { NETWORKS } from '../sites/site.ts';

const WORKDAYS = 5;
const OPEN = [{ from: '05:00', to: '01:00' }];
const PEAKS = [
  { from: '07:00', to: '09:00' },
  { from: '17:00', to: '19:00' },
];

const weekOf = <T>(onWorkdays: T, onWeekends: T): T[] =>
  Array.from({ length: 7 }, (_, day) => (day < WORKDAYS ? onWorkdays : onWeekends));

/** Makes the first brand the one that moderates on the sample networks, with hours, peaks, a goal and a competitor. */
export async function workForTransval(own: Page): Promise<void> {
  const [brand] = await storedRows<Brand>(own, 'brands');
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const accounts = (handle: string) => NETWORKS.map((network) => ({ network, handle }));
  await putRows(own, 'brands', [
    {
      ...brand,
      name: 'TransVal',
      accounts: accounts('transvalvalmont'),
      competitors: accounts('carsbellerive'),
      agents: ['Ines', 'Inès', 'Karim'],
      hours: { zone: timeZone, week: weekOf(OPEN, OPEN) },
      peaks: { zone: timeZone, week: weekOf(PEAKS, []) },
      answerWithin: { usual: 60, atPeaks: 30 },
    },
  ]);
  await own.reload();
}

interface Weeks {
  posts: object[];
  snapshots: { packed: number[] }[];
  audiences: object[];
  comments: object[];
}

/** What weeks with Vigie leave behind, made by the product's own code. */
export async function livedWeeks(language: 'fr' | 'en'): Promise<Weeks> {
  const input = { language, now: Date.now() };
  const { printed } = await runProgram('../walk/weeks/program.ts', input);
  return JSON.parse(printed);
}

/** Posts on X as if they had been passed again and again since they were published: those of the sample, and older ones. */
export async function passedPosts(own: Page, weeks: Weeks): Promise<void> {
  await putRows(own, 'posts', weeks.posts);
  const rows = weeks.snapshots.map((row) => ({ ...row, packed: Uint8Array.from(row.packed) }));
  await putRows(own, 'snapshots', rows);
  await putRows(own, 'audiences', weeks.audiences);
  await own.reload();
}

/** Four weeks of comments under one of the older posts. */
export async function heardComments(own: Page, weeks: Weeks): Promise<void> {
  await putRows(own, 'comments', weeks.comments);
  await own.reload();
}
