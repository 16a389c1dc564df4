import { useEffect, useRef } from 'react';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { changeReplies, takeBack } from '../bulk-records';
import type { Reply } from '../model';
import { byOwnOrder, placesAfterMove } from '../own-order';
import type { Change } from '../undone';
import type { DropGoal } from './drag-row';
import type { LibraryStore } from './library-store';
import { type Step, stepGoal } from './step-goal';
import { placed } from './use-found-replies';

/** Moves in the library's own order, shown at once and stored behind. */
export interface Reordering {
  move: (id: string, goal: DropGoal) => void;
  step: (id: string, step: Step) => void;
}

/**
 * Changes the library's own order; each move is said, and can be taken back.
 * @param library all that the brand offers, in any order
 * @param shown the replies in sight, in their order
 */
export function useReordering(
  library: readonly Reply[],
  shown: readonly Reply[],
  store: LibraryStore,
): Reordering {
  const say = useNotice();
  const { t, formatNumber } = useTranslation();
  const pending = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a library read anew has the places that are stored
  useEffect(() => {
    if (pending.current === 0 && store.getState().places.size > 0)
      store.setState({ places: new Map() });
  }, [library, store]);

  const show = (places: Iterable<readonly [string, number]>) =>
    store.setState({ places: new Map([...store.getState().places, ...places]) });
  const failed = () => {
    store.setState({ places: new Map() });
    say({ severity: 'serious', text: t('library.changeFailed') });
  };
  const undo = (changes: readonly Change[]) => {
    show(changes.map(({ before: { id, position } }) => [id, position] as const));
    takeBack(changes).catch(failed);
  };

  const move = async (id: string, goal: DropGoal) => {
    const ordered = library.map((reply) => placed(reply, store.getState().places)).sort(byOwnOrder);
    const places = placesAfterMove(ordered, id, goal);
    const moved = library.find((reply) => reply.id === id);
    if (places.size === 0 || moved === undefined) return;
    show(places);
    store.setState({ follow: { key: id } });
    pending.current += 1;
    try {
      const { changes } = await changeReplies([...places.keys()], (reply) => ({
        position: places.get(reply.id) ?? reply.position,
      }));
      const left = shown.filter((reply) => reply.id !== id);
      const beside = left.findIndex(
        (reply) => reply.id === ('before' in goal ? goal.before : goal.after),
      );
      say({
        severity: 'done',
        text: t('library.moved', {
          title: moved.title,
          place: formatNumber(beside + ('before' in goal ? 1 : 2)),
          all: formatNumber(shown.length),
        }),
        action: { label: t('common.undo'), run: () => undo(changes) },
      });
    } catch {
      failed();
    } finally {
      pending.current -= 1;
    }
  };

  return {
    move: (id, goal) => void move(id, goal),
    step: (id, step) => {
      const goal = stepGoal(shown, id, step);
      if (goal !== null) void move(id, goal);
    },
  };
}
