import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { useAsking } from '../../../components/use-asking';
import { type HandlingState, NEEDS_REASON } from '../handling/model';
import { type DecisionMade, decide, undoDecision } from '../handling/records';
import type { QueueEntry } from '../queue-entry';
import { turnOf } from '../queue-order';
import { STATE_WORDS } from '../state-words';
import type { Queue } from './queue-store';
import { type AskedReason, ReasonDialog, type SaidReason } from './reason-dialog';

interface Decisions {
  /**
   * Decides about a comment, asking why where that has to be said.
   * @param state null: what is read on the page counts again
   * @param isAsked it is asked for whom it waits
   * @returns whether it was decided: not where the question was left
   */
  decide: (entry: QueueEntry, state: HandlingState | null, isAsked?: boolean) => Promise<boolean>;
  /** Takes the latest decision back and goes to its comment. */
  undo: () => Promise<void>;
  /** The question, wherever the caller draws it; null while nothing is asked. */
  dialog: ReactNode;
}

const NOTHING: SaidReason = { reason: '', article: null };

/**
 * Decides about comments, says so, and takes it back.
 * @param brandId for whom the person works; null: nobody in particular
 * @param follow has the page go to a comment, by its key
 */
export function useDecisions(
  queue: StoreApi<Queue>,
  brandId: string | null,
  follow: (key: string) => void,
): Decisions {
  const say = useNotice();
  const { t } = useTranslation();
  const { asked, ask, answer } = useAsking<AskedReason, SaidReason | null>(null);
  const nameOf = ({ comment }: QueueEntry) => comment.author?.name ?? t('comments.unnamed');
  const failed = (error: unknown) => {
    console.error('Vigie: the decision could not be kept', error);
    say({ severity: 'serious', text: t('queue.notStored') });
  };

  const takeBack = async (decision: DecisionMade, name: string) => {
    const undone = await undoDecision(decision);
    if (undone.length === 0) say({ severity: 'sensitive', text: t('queue.changedSince') });
    else say({ severity: 'done', text: t('queue.takenBack', { name }) });
  };
  const undo = async () => {
    const { takeBack: latest, entries, hold } = queue.getState();
    const made = latest();
    if (made === undefined) return say({ severity: 'info', text: t('queue.nothingToUndo') });
    const entry = entries?.find(({ comment }) => comment.key === made.turn.key);
    await takeBack(made.decision, entry ? nameOf(entry) : t('comments.unnamed'));
    hold(made.turn);
    follow(made.turn.key);
  };
  const reasonFor = (entry: QueueEntry, state: HandlingState | null, isAsked: boolean) => {
    const { comment } = entry;
    const needed = NEEDS_REASON.find((one) => one === state);
    if (needed !== undefined) return ask({ state: needed, comment });
    if (state === 'waiting' && isAsked) return ask({ state, comment });
    return Promise.resolve(NOTHING);
  };

  return {
    async decide(entry, state, isAsked = false) {
      const said = await reasonFor(entry, state, isAsked);
      if (said === null) return false;
      try {
        const decision = await decide([entry.comment.key], { state, ...said, brandId });
        queue.getState().remember({ decision, turn: turnOf(entry) });
        say({
          severity: 'done',
          text: t('queue.decided', {
            name: nameOf(entry),
            state: t(state === null ? 'queue.asRead' : STATE_WORDS[state]),
          }),
          action: { label: t('common.undo'), run: () => void undo().catch(failed) },
        });
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
    undo: () => undo().catch(failed),
    dialog: asked && (
      <ReasonDialog key={asked.comment.key} asked={asked} brandId={brandId} onAnswer={answer} />
    ),
  };
}
