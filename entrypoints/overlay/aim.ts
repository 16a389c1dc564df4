import { composerOf } from '../../composers/registry';
import type { Target } from '../../features/queue/model';
import type { ComposerView } from '../../messaging/panel-port';
import type { ComposerPlace, Page } from '../../networks/contract';
import { type ComposerWatch, startComposerWatch } from './composer-watch';
import type { Memory } from './memory';

/** Whom the person is answering, and in which of the network's boxes. */
export interface Aim {
  composers: ComposerWatch;
  target(): Target | null;
  /**
   * Chooses whom to answer. Until `whenDone` settles, boxes that open on the way change nothing: Instagram's field
   * answers the post for a moment, before it is told whom it answers.
   */
  choose(target: Target, whenDone: Promise<unknown>): void;
  release(): void;
  /** Another page: whoever was chosen on the one before is let go, unless a box that is still open answers them. */
  arrive(page: Page): void;
  composerView(): ComposerView | null;
}

/**
 * Outlives a visit: some networks change the address when they open a reply box.
 * The last deed counts: choosing a comment, or going into a box that says whom it answers.
 */
export function startAim(
  memory: Memory,
  placeOf: (editor: HTMLElement) => ComposerPlace | null,
  onChange: () => void,
  signal: AbortSignal,
): Aim {
  let target: Target | null = null;
  let choosing = 0;
  const composers = startComposerWatch(
    document,
    placeOf,
    () => {
      const answered = composers.inUse()?.place.answers;
      if (answered && choosing === 0) target = memory.targetOf(answered.kind, answered.key);
      onChange();
    },
    signal,
  );
  return {
    composers,
    target: () => target,
    choose(next, whenDone) {
      target = next;
      choosing += 1;
      const done = (): void => {
        choosing -= 1;
      };
      whenDone.then(done, done);
      onChange();
    },
    release() {
      target = null;
      onChange();
    },
    arrive(page) {
      if (page.kind !== 'other' && !composers.inUse()) target = null;
    },
    composerView() {
      const inUse = composers.inUse();
      if (!inUse) return null;
      const { answers, purpose } = inUse.place;
      return {
        editor: composerOf(inUse.editor).kind,
        purpose,
        target: answers ? memory.targetOf(answers.kind, answers.key) : answers,
        draft: inUse.draft,
      };
    },
  };
}
