import { Suspense } from 'react';
import { EmptyState } from '../../../../components/empty-state';
import { Skeleton } from '../../../../components/skeleton';
import text from '../../../../components/text.module.css';
import { type Translation, useTranslation } from '../../../../components/translation';
import type { CompareCurve } from '../../compare/compare-curve';
import styles from './curves.module.css';
import { type CurvesDrawing, comesFromZero, isRounded } from './drawn-curve';
import { LazyPlot } from './lazy-plot';
import { pointWords } from './plot-words';
import { StrokeSample } from './stroke-sample';
import type { Curves } from './use-curves';

type NoCurve = Extract<CompareCurve, { ok: false }>['why'];

const counterWords = ({ choice }: CurvesDrawing, { t }: Translation): string =>
  choice === 'rate' ? t('compare.rateByViews') : t(`post.${choice}`);

function missWords(why: NoCurve, drawing: CurvesDrawing, translation: Translation): string {
  const { t } = translation;
  switch (why) {
    case 'no-date':
      return t('compare.missNoDate');
    case 'rough-date':
      return t('compare.missRoughDate');
    case 'not-read':
      return t('compare.missNotRead', {
        counter: counterWords(drawing, translation).toLowerCase(),
      });
    case 'one-reading':
      return t('compare.missOneReading');
    case 'later':
      return t('compare.missLater');
  }
}

function plotLabel(drawing: CurvesDrawing, translation: Translation): string {
  const { t } = translation;
  const ends = drawing.curves.flatMap(({ name, points }) => {
    const end = points.at(-1);
    return end === undefined
      ? []
      : [t('compare.end', { name, value: pointWords(end, drawing.choice, translation) })];
  });
  return t('compare.plotLabel', {
    counter: counterWords(drawing, translation),
    posts: t('posts.count', { count: drawing.curves.length }),
    hours: drawing.hours,
    ends: ends.join('; '),
  });
}

/** The curves, and below them which posts have none, and why. */
export function CurvesChart({ curves: { posts, drawing } }: { curves: Curves }) {
  const translation = useTranslation();
  const { t } = translation;
  const hasBand = drawing.curves.some(isRounded);
  const missing = posts.flatMap(({ compared, name, place, curve }) =>
    curve.ok ? [] : [{ key: compared.key, name, place, why: curve.why }],
  );
  return (
    <>
      {drawing.curves.length === 0 ? (
        <EmptyState title={t('compare.noneDrawn')} text={t('compare.noneDrawnText')} inPart />
      ) : (
        <Suspense fallback={<Skeleton label={t('common.loading')} rows={6} />}>
          <LazyPlot drawing={drawing} label={plotLabel(drawing, translation)} />
        </Suspense>
      )}
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map(({ key, name, place, why }) => (
            <li key={key} className={styles.named}>
              <StrokeSample place={place} />
              <bdi className={text.clip}>{name}</bdi>
              <span>{missWords(why, drawing, translation)}</span>
            </li>
          ))}
        </ul>
      )}
      {drawing.curves.length > 0 && (hasBand || comesFromZero(drawing.choice)) && (
        <p className={text.hint}>{t('compare.leadHint')}</p>
      )}
    </>
  );
}
