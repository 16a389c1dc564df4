import { useState } from 'react';
import { Chart } from '../../../components/chart';
import { Chip } from '../../../components/chip';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { COUNTERS, type CounterName } from '../../../networks/contract';
import { mainCounter, seriesOf } from '../growth';
import type { Snapshot } from '../model';
import styles from './posts-table.module.css';

/** One of the post's counters over time, large. */
export function PostCurve({ history }: { history: readonly Snapshot[] }) {
  const { t, formatNumber, formatSince, formatCount } = useTranslation();
  const [wanted, setWanted] = useState<CounterName | null>(null);
  const name = wanted ?? mainCounter(history);
  const drawable = COUNTERS.filter((counter) => seriesOf(history, counter).length > 1);
  const series = name === null ? [] : seriesOf(history, name);
  const first = series[0];
  const last = series.at(-1);
  const now = Date.now();
  if (name === null || first === undefined || last === undefined) {
    return <p className={`${styles.curveHead} ${text.hint}`}>{t('post.curveWait')}</p>;
  }
  const counter = t(`post.${name}`);
  return (
    <section>
      <div className={styles.curveHead}>
        <h2>{t('post.sinceSeen')}</h2>
        {drawable.map((choice) => (
          <Chip key={choice} on={choice === name} onClick={() => setWanted(choice)}>
            {t(`post.${choice}`)}
          </Chip>
        ))}
        <span className={`${text.hint} ${layout.push}`}>
          {t('post.readings', { count: series.length })}
        </span>
      </div>
      <Chart
        samples={series}
        name={counter}
        formatValue={formatNumber}
        formatTime={(at) => formatSince(at, now)}
        label={t('post.curveLabel', {
          counter,
          low: formatCount(first).value,
          high: formatCount(last).value,
          from: formatSince(first.at, now),
          to: formatSince(last.at, now),
        })}
      />
    </section>
  );
}
