import { useMemo } from 'react';
import { useLive } from '../../components/use-live';
import { livePost } from '../../features/engagement/records';
import type { Target } from '../../features/queue/model';
import type { PageView } from '../../messaging/panel-port';

export interface AnswerTo {
  target: Target | null;
  /** Absolute address of the post in view, for replies that point to it. */
  postAddress: string | null;
}

/** Whom one answers, and under which post. */
export function useAnswerTo(target: Target | null, view: PageView | null): AnswerTo {
  const key = view?.postInView ?? null;
  const live = useLive(useMemo(() => (key === null ? null : livePost(key)), [key]));
  const seen = live.state === 'ready' ? live.value?.address : null;
  const here = view?.page.kind === 'post' ? view.address : null;
  return { target, postAddress: seen ?? here };
}
