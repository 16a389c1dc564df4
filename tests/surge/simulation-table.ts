import { MISSED, type SizeFigures } from './simulation';

/** What the simulation measured, as a table in Markdown with a line that sums it up. */
export function simulationTable(title: string, figures: readonly SizeFigures[]): string[] {
  const cells = figures.flatMap(({ delays }) => delays);
  const falseAlarms = mean(figures.map((one) => one.falseAlarms));
  return [
    `### ${title}`,
    '',
    '| comments a day | found, ×3 / ×8 / ×20 | mean delay, ×3 / ×8 / ×20 (h) | false alarms per brand-week | the same in the 14 days of learning |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(({ size, delays, ...one }) =>
      row(
        `${size}`,
        delays.map((cell) => percent(found(cell))).join(' / '),
        delays.map((cell) => mean(cell).toFixed(1)).join(' / '),
        one.falseAlarms.toFixed(2),
        one.falseWhileLearning.toFixed(2),
      ),
    ),
    row(
      'all',
      percent(mean(cells.map(found))),
      mean(cells.map(mean)).toFixed(2),
      falseAlarms.toFixed(2),
      mean(figures.map((one) => one.falseWhileLearning)).toFixed(2),
    ),
    '',
    `With the median of each cell's crises found in place of their mean, the mean delay is ${mean(cells.map(byMedian)).toFixed(2)} h.`,
    '',
  ];
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length;
const found = (delays: readonly number[]): number =>
  delays.filter((delay) => delay < MISSED).length / delays.length;

function byMedian(delays: readonly number[]): number {
  const inTime = delays.filter((delay) => delay < MISSED).sort((a, b) => a - b);
  const median = inTime[Math.floor(inTime.length / 2)] ?? MISSED;
  return found(delays) * median + (1 - found(delays)) * MISSED;
}
