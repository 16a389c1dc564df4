import type { nabReplay } from './nab-replay';

/** What the replay measured, as a table in Markdown with a line that sums it up. */
export function nabTable({ each, score }: ReturnType<typeof nabReplay>): string[] {
  const sum = (pick: (one: (typeof each)[number]) => number): number =>
    each.reduce((total, one) => total + pick(one), 0);
  return [
    '### NAB realTweets',
    '',
    '| series | threshold, from the nine others | windows found | false alarms per week |',
    '| --- | --- | --- | --- |',
    ...each.map(
      (one) =>
        `| ${one.name} | ${one.threshold.toFixed(1)} | ${one.found} of ${one.windows} | ${(one.falseAlarms / one.weeks).toFixed(1)} |`,
    ),
    `| all | | ${sum((one) => one.found)} of ${sum((one) => one.windows)} | ${(sum((one) => one.falseAlarms) / sum((one) => one.weeks)).toFixed(1)} |`,
    '',
    `NAB score, profile « standard »: **${score.toFixed(1)}**`,
    '',
  ];
}
