import { type Severity, SeverityMark } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import { type DueState, dueState } from '../due-state';
import type { MadePromise } from '../model';

const SHAPES: Record<DueState, Severity> = {
  late: 'serious',
  today: 'sensitive',
  later: 'info',
  undated: 'none',
};

interface PromiseDueProps {
  promise: Pick<MadePromise, 'dueAt'>;
  /** Milliseconds since 1970. */
  now: number;
}

/** By when an open promise is to be kept: a shape, words, and the colour only with them. */
export function PromiseDue({ promise, now }: PromiseDueProps) {
  const { t, formatSpan, formatSince } = useTranslation();
  const state = dueState(promise, now);
  const { dueAt } = promise;
  const words =
    dueAt === null
      ? t('promises.undated')
      : state === 'late'
        ? t('promises.lateBy', { span: formatSpan(now - dueAt) })
        : state === 'today'
          ? t('promises.dueTodayAt', { time: formatSince(dueAt, now) })
          : t('promises.dueAt', { time: formatSince(dueAt, now) });
  return <SeverityMark severity={SHAPES[state]}>{words}</SeverityMark>;
}
