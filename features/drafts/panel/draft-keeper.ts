import { uuidV7 } from '../../../messaging/uuid-v7';
import type { BoxInUse, PageBeside } from '../desk';
import { type DraftDeed, followStay, type Stay } from '../follow-stay';
import { forgetDraft, keepDraft } from '../records';

/** Milliseconds that what is typed gathers before it is written; never longer, however long one types. */
const GATHER = 300;

export interface DraftKeeper {
  /** Takes the page's latest word about its reply box. */
  hear(composer: BoxInUse | null, view: PageBeside | null): void;
  /** Writes what waits at once; resolves when it is stored. */
  flush(): Promise<void>;
}

/** Keeps what is being written in a page's reply boxes, for as long as a page of Vigie hears of it. */
export function startDraftKeeper(onFailure: (error: unknown) => void): DraftKeeper {
  let stay: Stay | null = null;
  let due: (DraftDeed & { do: 'keep' }) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One write after the other: a draft erased must not come back by the write before.
  let last: Promise<void> = Promise.resolve();

  const then = (work: () => Promise<void>): void => {
    last = last.then(work).catch(onFailure);
  };
  const writeDue = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (due === null) return;
    const { draft, id, moved } = due;
    due = null;
    then(() => keepDraft(draft, id, moved));
  };

  return {
    hear(composer, view) {
      if (view === null) {
        stay = null;
        return writeDue();
      }
      const before = stay;
      const followed = followStay(stay, composer, view, uuidV7);
      stay = followed.stay;
      const { deed } = followed;
      if (deed.do === 'forget') {
        writeDue();
        if (before !== null) then(() => forgetDraft(deed.draft, before.id));
      } else if (deed.do === 'keep') {
        if (deed.moved !== null) writeDue();
        due = deed;
        timer ??= setTimeout(writeDue, GATHER);
      } else if (before !== null && stay?.id !== before.id) {
        writeDue();
      }
    },
    async flush() {
      writeDue();
      await last;
    },
  };
}
