import { type ReactNode, useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { useAsking } from '../../../components/use-asking';
import { type HandlingState, NEEDS_REASON } from '../handling/model';
import { decide, undoDecision } from '../handling/records';
import type { QueueEntry } from '../queue-entry';
import { turnOf } from '../queue-order';
import { STATE_WORDS } from '../state-words';
import type { Made, Queue } from './queue-store';
import { type AskedReason, ReasonDialog, type SaidReason } from './reason-dialog';

interface Decisions {
  /**
   * Decides about a comment, asking why where that has to be said.
   * @param state null: what is read on the page counts again
   * @param isAsked it is asked for whom it waits
   * @returns whether it was decided: not where the question was left
   */
  decide: (entry: QueueEntry, state: HandlingState | null, isAsked?: boolean) => Promise<boolean>;
  /** Takes the latest decision under the post in view back and goes to its comment; says it where that was elsewhere. */
  undo: () => Promise<void>;
  /** The question, wherever the caller draws it; null while nothing is asked. */
  dialog: ReactNode;
}

const NOTHING: SaidReason = { reason: '', article: null };

interface DecisionsAt {
  queue: StoreApi<Queue>;
  /** Of the post in view. */
  postKey: string;
  /** For whom the person works; null: nobody in particular. */
  brandId: string | null;
  /** Has the page go to a comment, by its key. */
  follow: (key: string) => void;
}

/** Decides about comments, says so, and takes it back. */
export function useDecisions({ queue, postKey, brandId, follow }: DecisionsAt): Decisions {
  const say = useNotice();
  const { t } = useTranslation();
  const { asked, ask, answer } = useAsking<AskedReason, SaidReason | null>(null);
  const failed = (error: unknown) => {
    console.error('Vigie: the decision could not be kept', error);
    say({ severity: 'serious', text: t('queue.notStored') });
  };

  const latest = useRef(postKey);
  useEffect(() => {
    latest.current = postKey;
  });
  const takeBack = async (made: Made) => {
    const { forget, hold } = queue.getState();
    forget(made);
    const undone = await undoDecision(made.decision);
    if (undone.length === 0) say({ severity: 'sensitive', text: t('queue.changedSince') });
    else say({ severity: 'done', text: t('queue.takenBack', made) });
    if (made.postKey !== latest.current) return;
    hold(made.turn);
    follow(made.turn.key);
  };
  const undoing = (made: Made) => ({
    label: t('common.undo'),
    run: () => void takeBack(made).catch(failed),
  });
  const undo = async () => {
    const { made } = queue.getState();
    const here = made.findLast((one) => one.postKey === postKey);
    if (here !== undefined) return takeBack(here);
    const elsewhere = made.at(-1);
    if (elsewhere === undefined) say({ severity: 'info', text: t('queue.nothingToUndo') });
    // nobody sees there what Z would change: it is said, and done when that is pressed
    else
      say({
        severity: 'info',
        text: t('queue.decidedElsewhere', elsewhere),
        action: undoing(elsewhere),
      });
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
        const made = {
          decision,
          turn: turnOf(entry),
          postKey,
          name: entry.comment.author?.name ?? t('comments.unnamed'),
          said: t(state === null ? 'queue.asRead' : STATE_WORDS[state]),
        };
        queue.getState().remember(made);
        say({
          severity: 'done',
          text: t('queue.decided', { name: made.name, state: made.said }),
          action: undoing(made),
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
