import { type ReactNode, useMemo } from 'react';
import { Curve } from '../../../components/curve';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { COUNTERS } from '../../../networks/contract';
import { seriesOf } from '../growth';
import type { Snapshot } from '../model';
import { momentWords } from './moment-words';

/** The post's main counter over time: the first of the five with at least two readings. */
export function GrowthCurve(props: { history: readonly Snapshot[]; children: ReactNode }) {
  const { history, children } = props;
  const translation = useTranslation();
  const { t, formatCount, formatSince } = translation;
  const main = useMemo(
    () =>
      COUNTERS.map((name) => ({ name, series: seriesOf(history, name) })).find(
        ({ series }) => series.length > 1,
      ),
    [history],
  );
  const first = main?.series[0];
  const last = main?.series.at(-1);
  if (main === undefined || first === undefined || last === undefined) {
    return (
      <section className={layout.section}>
        <p className={text.hint}>{t('post.curveWait')}</p>
      </section>
    );
  }
  const now = Date.now();
  const counter = t(`post.${main.name}`);
  return (
    <section className={layout.section}>
      <div className={layout.sectionHead}>
        <h3>{t('post.sinceSeen')}</h3>
        <span className={text.meta}>
          {counter} · {t('post.readings', { count: main.series.length })}
        </span>
      </div>
      <Curve
        samples={main.series}
        from={formatSince(first.at, now)}
        to={formatSince(last.at, now)}
        label={t('post.curveLabel', {
          counter,
          low: formatCount(first).value,
          high: formatCount(last).value,
          from: momentWords(first.at, now, translation),
          to: momentWords(last.at, now, translation),
        })}
      />
      {children}
    </section>
  );
}
