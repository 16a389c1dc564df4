import type { Translation } from '../../../../components/translation';
import { COUNTERS, type Counters } from '../../../../networks/contract';

/** Counters in one line: « Réactions 38 · Vues env. 1,2 k ». One the network has but that wasn't read is n/a, never 0. */
export function countersLine(counters: Counters, { t, formatCount }: Translation): string {
  const written = COUNTERS.flatMap((name) => {
    const reading = counters[name];
    if (!reading.ok) {
      return reading.why === 'absent' ? [] : [`${t(`post.${name}`)} ${t('common.none')}`];
    }
    const { about, value } = formatCount(reading.value);
    return [[t(`post.${name}`), about, value].filter((part) => part !== null).join(' ')];
  });
  return written.length === 0 ? t('common.none') : written.join(' · ');
}
