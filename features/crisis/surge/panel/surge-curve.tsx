import { useMemo } from 'react';
import { BandedCurve } from '../../../../components/banded-curve';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { SurgeView } from '../surge-view';
import { usualUpTo } from '../usual-range';

/** Negative comments of the last hours, against what is usual. */
export function SurgeCurve({ view }: { view: SurgeView }) {
  const { t, formatTime } = useTranslation();
  const { points, step, usual } = view;
  const banded = useMemo(
    () => points.map(({ negative, expected }) => ({ value: negative, usual: usualUpTo(expected) })),
    [points],
  );
  const [first, middle] = [points[0], points[Math.floor(points.length / 2)]];
  const last = points.at(-1);
  if (!first || !middle || !last) return null;
  const counts = points.flatMap(({ negative }) => negative ?? []);
  const [from, to] = [formatTime(first.at), formatTime(last.at + step)];
  const most = Math.max(0, ...counts);
  return (
    <div>
      <BandedCurve
        points={banded}
        label={t('surge.curve', { from, to, most, last: counts.at(-1) ?? 0 })}
        bandName={usual !== null && Math.round(usual) > 0 ? t('surge.usualBand') : null}
        ticks={[from, formatTime(middle.at), to]}
      />
      {counts.length < points.length && <p className={text.hint}>{t('surge.gaps')}</p>}
    </div>
  );
}
