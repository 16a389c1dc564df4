import { useStore } from 'zustand';
import { FilterMenu } from '../../../../components/filter-menu';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Period } from '../../compare/find-compared';
import type { PostsStore } from '../posts-store';
import { dayField, endOfDay, startOfDay } from './day-field';
import styles from './period-filter.module.css';

const CHOICES = ['7', '30', '90', 'own'] as const;
type Choice = (typeof CHOICES)[number];

const PERIODS: Readonly<Record<Choice, Period>> = {
  '7': { days: 7 },
  '30': { days: 30 },
  '90': { days: 90 },
  own: { from: null, to: null },
};

const choiceOf = (period: Period | null): Choice | null => {
  if (period === null) return null;
  if (!('days' in period)) return 'own';
  return CHOICES.find((choice) => choice === String(period.days)) ?? null;
};

/** When posts were published: the last days, or from one day to another. */
export function PeriodFilter({ store }: { store: PostsStore }) {
  const { t } = useTranslation();
  const period = useStore(store, (state) => state.period);
  const choose = (next: Period | null) => store.setState({ period: next });
  return (
    <>
      <FilterMenu
        name={t('compare.period')}
        all={t('compare.anyPeriod')}
        value={choiceOf(period)}
        choices={CHOICES.map((value) => ({
          value,
          label:
            value === 'own' ? t('compare.ownRange') : t('compare.days', { count: Number(value) }),
        }))}
        onChoose={(next) => choose(next === null ? null : PERIODS[next])}
      />
      {period !== null && !('days' in period) && (
        <span className={styles.range}>
          <label className={text.meta}>
            {t('compare.from')}
            <input
              type="date"
              className={styles.day}
              value={dayField(period.from)}
              onChange={({ currentTarget: { value } }) =>
                choose({ ...period, from: startOfDay(value) })
              }
            />
          </label>
          <label className={text.meta}>
            {t('compare.to')}
            <input
              type="date"
              className={styles.day}
              value={dayField(period.to)}
              onChange={({ currentTarget: { value } }) =>
                choose({ ...period, to: endOfDay(value) })
              }
            />
          </label>
        </span>
      )}
    </>
  );
}
