import type { Translation } from '../../../../components/translation';
import type { OpeningHours, OpenRange } from '../../../brands/hours';
import { createWeekNames } from './week-names';

const SATURDAY = 5;

/** Suggested peaks in words: every day alike, or working days and weekends apart. Times are whole hours. */
export function peaksInWords({ week }: OpeningHours, { t, language }: Translation): string {
  const names = createWeekNames(language);
  const list = new Intl.ListFormat(language);
  const rangesOf = (ranges: readonly OpenRange[]) =>
    list.format(
      ranges.map(({ from, to }) =>
        t('hours.hour', {
          from: names.hour(Number(from.slice(0, 2))),
          to: names.hour(Number(to.slice(0, 2))),
        }),
      ),
    );
  const [work, weekend] = [rangesOf(week[0] ?? []), rangesOf(week[SATURDAY] ?? [])];
  if (work === weekend) return t('hours.everyDay', { ranges: work });
  if (weekend === '') return t('hours.workingDays', { ranges: work });
  if (work === '') return t('hours.weekends', { ranges: weekend });
  return t('hours.bothApart', {
    work: t('hours.workingDays', { ranges: work }),
    weekend: t('hours.weekends', { ranges: weekend }),
  });
}
