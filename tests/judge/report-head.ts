/** How a report begins, as a table of Markdown. */
export const REPORT_HEAD = [
  '| file | label: answer | labelled | positive | precision | recall | F1 | false alarms per 1,000 |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];
