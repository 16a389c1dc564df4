import type { Reply } from '../model';
import { bareShortcut, clashOf } from '../shortcut-clash';
import type { ImportNote } from './import-note';

/** Who holds which shortcut and which id while an import is planned. */
export interface Clashes {
  hasId(id: string): boolean;
  /**
   * The shortcut that a reply gets, and holds from now on: its own; else, where a reply in the other language has it,
   * with the letters of its language (`/merci-en`); else with the first number from 2 on that is free. A change is noted.
   * @param own the shortcut that it gives up; null for a new reply
   */
  settle(reply: Reply, own: string | null, notes: ImportNote[]): string;
}

/** Starts from the shortcuts and ids of a library. */
export function createClashes(library: readonly Reply[]): Clashes {
  const ids = new Set(library.map(({ id }) => id));
  const holders = new Map<string, Reply[]>();
  /** From which number on to look: thousands of rows may want the same shortcut. */
  const numbers = new Map<string, number>();
  const hold = (reply: Reply): void => {
    const shortcut = bareShortcut(reply.shortcut);
    if (shortcut !== '') holders.set(shortcut, [...(holders.get(shortcut) ?? []), reply]);
  };
  for (const reply of library) hold(reply);
  const holderOf = (reply: Reply): Reply | undefined =>
    clashOf(reply, holders.get(bareShortcut(reply.shortcut)) ?? []);

  return {
    hasId: (id) => ids.has(id),
    settle: (reply, own, notes) => {
      if (own !== null) {
        const bare = bareShortcut(own);
        holders.set(
          bare,
          (holders.get(bare) ?? []).filter(({ id }) => id !== reply.id),
        );
      }
      const settled = { ...reply };
      const holder = holderOf(reply);
      if (holder !== undefined && holder.language !== reply.language) {
        settled.shortcut = `${reply.shortcut}-${reply.language}`;
      }
      const base = settled.shortcut;
      let number = numbers.get(bareShortcut(base)) ?? 2;
      for (; holderOf(settled) !== undefined; number += 1) settled.shortcut = `${base}${number}`;
      numbers.set(bareShortcut(base), number);
      if (settled.shortcut !== reply.shortcut) {
        notes.push({ code: 'shortcut-taken', detail: reply.shortcut });
      }
      ids.add(reply.id);
      hold(settled);
      return settled.shortcut;
    },
  };
}
