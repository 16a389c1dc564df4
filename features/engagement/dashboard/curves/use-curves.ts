import { useMemo } from 'react';
import { type Translation, useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import {
  type CompareCurve,
  type CurveChoice,
  compareCurve,
  drawnHours,
} from '../../compare/compare-curve';
import type { ComparedPost } from '../../compare/compared-post';
import { fittingSpan } from '../../compare/fitting-span';
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
  /** Hours since publication that are shown; Infinity: all. */
  span: number;
}

/** A post without text is called by its author and its date. */
function nameOf({ title, post }: ComparedPost, { t, formatSince }: Translation): string {
  if (title !== '') return title;
  const author = post.author?.name ?? t('post.unnamed');
  return post.at === null ? author : `${author}, ${formatSince(post.at, Date.now())}`;
}

/**
 * The curves of posts. Null until their histories are read.
 * @param wanted hours shown, Infinity: all; null: as many as most of them need
 */
export function useCurves(
  chosen: readonly ComparedPost[],
  choice: CurveChoice,
  wanted: number | null,
): Curves | null {
  const translation = useTranslation();
  const keys = chosen.map(({ key }) => key).join('\n');
  const live = useLive(useMemo(() => liveHistories(keys === '' ? [] : keys.split('\n')), [keys]));
  if (live.state === 'failed') throw live.error;
  const histories = live.state === 'ready' ? live.value : null;
  return useMemo(() => {
    if (histories === null) return null;
    const tracked = chosen.map((compared) => ({
      compared,
      post: compared.post,
      history: histories.get(compared.key) ?? [],
    }));
    const span = wanted ?? fittingSpan(tracked, choice, [48, 168, Infinity]);
    const posts = tracked.map(
      ({ compared, post, history }, place): PostCurve => ({
        compared,
        name: nameOf(compared, translation),
        place,
        curve: compareCurve(post, history, choice, span),
        readings: history.length,
      }),
    );
    const hours = drawnHours(
      posts.map(({ curve }) => curve),
      span,
    );
    const curves = posts.flatMap(({ compared, name, place, curve }) =>
      curve.ok ? [{ key: compared.key, name, place, points: curve.points }] : [],
    );
    return { posts, drawing: drawingOf(choice, curves, hours), span };
  }, [histories, chosen, choice, wanted, translation]);
}
