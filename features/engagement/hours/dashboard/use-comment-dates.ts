import { useEffect, useState } from 'react';
import type { Brand } from '../../../brands/model';
import type { CommentDate } from '../comment-date';
import { readCommentDates } from '../records';

export type CommentDates =
  | { state: 'loading'; part: number | null }
  | { state: 'ready'; dates: readonly CommentDate[]; now: number }
  | { state: 'failed'; error: unknown };

const LOADING: CommentDates = { state: 'loading', part: null };

/** When the comments under the brands' own posts were written: read when first shown, and when other accounts are meant. */
export function useCommentDates(brands: readonly Brand[]): CommentDates {
  const [held, setHeld] = useState<CommentDates>(LOADING);
  // brands come anew with whatever changes of them: only their accounts ask for another reading
  const asked = JSON.stringify(brands.map(({ id, accounts }) => ({ id, accounts })));
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const hold = (next: CommentDates) => {
      if (!signal.aborted) setHeld(next);
    };
    const known: Pick<Brand, 'id' | 'accounts'>[] = JSON.parse(asked);
    const onProgress = (part: number) => hold({ state: 'loading', part });
    readCommentDates(known, { signal, onProgress }).then(
      (dates) => hold({ state: 'ready', dates, now: Date.now() }),
      (error: unknown) => hold({ state: 'failed', error }),
    );
    return () => {
      control.abort();
      setHeld(LOADING);
    };
  }, [asked]);
  return held;
}
