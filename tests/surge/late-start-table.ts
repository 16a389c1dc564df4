import { LATE, type LateStart, WITHIN } from './late-start';

/** How Vigie fares where it is installed in the middle of a crisis, as a table in Markdown. */
export function lateStartTable(title: string, figures: readonly LateStart[]): string[] {
  return [
    `### ${title}, installed ${LATE} hours into a crisis`,
    '',
    `| comments a day | the first look reaches back | found within ${WITHIN} h, ×3 / ×8 / ×20 | mean delay of those, ×3 / ×8 / ×20 (h) | calm brands that raised an alarm on the first day |`,
    '| --- | --- | --- | --- | --- |',
    ...figures.map(({ size, reach, found, delays, falseAlarms }) =>
      [
        '',
        size,
        `${reach} h`,
        found.map(percent).join(' / '),
        delays.map(hours).join(' / '),
        percent(falseAlarms),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const hours = (delay: number): string => (Number.isNaN(delay) ? '–' : delay.toFixed(1));
