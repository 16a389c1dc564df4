import { useMemo } from 'react';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import {
  type CompareCurve,
  type CurveChoice,
  compareCurve,
  drawnHours,
} from '../../compare/compare-curve';
import type { ComparedPost } from '../../compare/compared-post';
import { liveHistories } from '../../compare/histories-records';
import { type CurvesDrawing, drawingOf } from './drawn-curve';

/** A post that is compared, and its curve. */
export interface PostCurve {
  compared: ComparedPost;
  /** As it is called in the drawing. */
  name: string;
  place: number;
  curve: CompareCurve;
  /** How often it was read. */
  readings: number;
}

/** What is compared, and how it is drawn. */
export interface Curves {
  posts: readonly PostCurve[];
  drawing: CurvesDrawing;
}

/**
 * The curves of posts. Null until their histories are read.
 * @param span hours shown; Infinity: all
 */
export function useCurves(
  chosen: readonly ComparedPost[],
  choice: CurveChoice,
  span: number,
): Curves | null {
  const { t } = useTranslation();
  const keys = chosen.map(({ key }) => key).join('\n');
  const live = useLive(useMemo(() => liveHistories(keys === '' ? [] : keys.split('\n')), [keys]));
  if (live.state === 'failed') throw live.error;
  const histories = live.state === 'ready' ? live.value : null;
  return useMemo(() => {
    if (histories === null) return null;
    const posts = chosen.map((compared, place): PostCurve => {
      const history = histories.get(compared.key) ?? [];
      return {
        compared,
        name: compared.title === '' ? t('post.noText') : compared.title,
        place,
        curve: compareCurve(compared.post, history, choice, span),
        readings: history.length,
      };
    });
    const hours = drawnHours(
      posts.map(({ curve }) => curve),
      span,
    );
    const curves = posts.flatMap(({ compared, name, place, curve }) =>
      curve.ok ? [{ key: compared.key, name, place, points: curve.points }] : [],
    );
    return { posts, drawing: drawingOf(choice, curves, hours) };
  }, [histories, chosen, choice, span, t]);
}
