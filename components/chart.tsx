import { memo } from 'react';
import styles from './chart.module.css';
import { CurveStroke } from './curve-stroke';
import { niceSteps } from './nice-steps';
import type { Sample } from './series';

const WIDTH = 1000;
const HEIGHT = 300;

interface ChartProps {
  samples: readonly Sample[];
  /** The whole curve in one sentence. */
  label: string;
  /** Stands at the end of the curve. */
  name: string;
  formatValue: (value: number) => string;
  formatTime: (at: number) => string;
}

/** One counter over time, large, with its scale. Nothing below two samples: the caller says why. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { samples, label, name, formatValue, formatTime } = props;
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || samples.length < 2) return null;
  const values = samples.map((sample) => sample.value);
  const steps = niceSteps(Math.min(...values), Math.max(...values));
  const [floor = 0] = steps;
  const range = (steps.at(-1) ?? 1) - floor || 1;
  const span = last.at - first.at || 1;
  const yOf = (value: number) => HEIGHT - ((value - floor) / range) * HEIGHT;
  const points = samples.map(({ at, value }) => ({
    x: ((at - first.at) / span) * WIDTH,
    y: yOf(value),
  }));
  const times = [0, 1, 2, 3, 4].map((i) => first.at + (span * i) / 4);
  return (
    <figure className={styles.chart}>
      <div className={styles.plot}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={label}
        >
          {steps.map((step) => (
            <line
              key={step}
              className={styles.step}
              x1={0}
              x2={WIDTH}
              y1={yOf(step)}
              y2={yOf(step)}
            />
          ))}
          <CurveStroke points={points} width={WIDTH} ground={HEIGHT} />
        </svg>
        <ol className={styles.scale} aria-hidden>
          {steps.map((step) => (
            <li key={step} style={{ top: `${(yOf(step) / HEIGHT) * 100}%` }}>
              {formatValue(step)}
            </li>
          ))}
        </ol>
        <span
          className={styles.end}
          style={{ top: `${(yOf(last.value) / HEIGHT) * 100}%` }}
          aria-hidden
        >
          {name}
        </span>
      </div>
      <figcaption className={styles.times} aria-hidden>
        {times.map((at) => (
          <span key={at}>{formatTime(at)}</span>
        ))}
      </figcaption>
    </figure>
  );
});
