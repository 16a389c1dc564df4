import type { ReplayedAlarm } from './replay';

/** An alarm as a line of JSON, with dates to be read and figures rounded. */
export function writtenAlarm({ brand, post, ...alarm }: ReplayedAlarm): string {
  const { window, sample } = alarm;
  const date = (at: number): string => new Date(at).toISOString();
  return JSON.stringify({
    brand,
    post,
    at: date(alarm.at),
    rule: alarm.rule,
    window: { from: date(window.from), to: date(window.to) },
    negative: window.negative,
    seen: window.seen,
    expected: rounded(window.expected),
    share: rounded(alarm.share),
    usualShare: rounded(alarm.usualShare),
    score: rounded(window.score),
    sample,
  });
}

const rounded = (figure: number): number => Math.round(figure * 100) / 100;
