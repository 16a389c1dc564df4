import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useTranslation } from '../../../../components/translation';
import styles from './curves.module.css';
import type { CurvesDrawing } from './drawn-curve';
import { plotOptions, plotTables } from './plot-options';
import { ageWords, hourWords, stepWords } from './plot-words';
import { StrokeSample } from './stroke-sample';
import { useColors } from './use-colors';

const HEIGHT = 360;

interface CurvesPlotProps {
  drawing: CurvesDrawing;
  /** The whole drawing in words. */
  label: string;
}

/** Curves laid over one another from the hour of publication. What it shows is in the tables below, too. */
export function CurvesPlot({ drawing, label }: CurvesPlotProps) {
  const translation = useTranslation();
  const colors = useColors();
  const place = useRef<HTMLDivElement>(null);
  const [hour, setHour] = useState<number | null>(null);
  useEffect(() => {
    const home = place.current;
    const spline = uPlot.paths.spline?.();
    if (home === null || spline === undefined) return;
    const look = {
      colors,
      hourWords: (hours: number) => hourWords(hours, drawing.hours, translation),
      stepWords: (step: number) => stepWords(step, drawing.choice, translation),
    };
    const draw = () =>
      new uPlot(
        plotOptions(drawing, look, { width: home.clientWidth, height: HEIGHT }, spline, setHour),
        uPlot.join(plotTables(drawing)),
        home,
      );
    let plot = draw();
    let width = home.clientWidth;
    // the room for names goes with the width: drawn anew, not only stretched
    const resized = new ResizeObserver(() => {
      if (home.clientWidth === width || home.clientWidth === 0) return;
      width = home.clientWidth;
      plot.destroy();
      plot = draw();
    });
    resized.observe(home);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [drawing, colors, translation]);
  return (
    <div className={styles.plotFrame}>
      <div ref={place} className={styles.plot} role="img" aria-label={label} />
      {hour !== null && <Readout drawing={drawing} hour={hour} />}
    </div>
  );
}

/** What each curve was at the hour under the pointer. */
function Readout({ drawing, hour }: { drawing: CurvesDrawing; hour: number }) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <dl className={styles.readout} aria-hidden>
      <div className={styles.readoutHour}>
        {hourWords(Math.round(hour * 10) / 10, drawing.hours, translation)}
      </div>
      {drawing.curves.map(({ key, name, place, points }) => {
        return (
          <div key={key} className={styles.readoutRow}>
            <StrokeSample place={place} />
            <dt dir="auto">{name}</dt>
            <dd>{ageWords(points, hour, drawing.choice, translation) ?? t('common.none')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
