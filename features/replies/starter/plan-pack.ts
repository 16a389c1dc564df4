import type { Reply } from '../model';
import type { StarterReply } from './starter-reply';
import type { StarterOwner } from './starter-rows';

/** What adding a pack would do with one of its replies. */
export interface PlannedReply {
  /** As it would be added, under a shortcut that is free. */
  reply: StarterReply;
  /** The library has it already, by its title or its text: it is skipped. */
  isThere: boolean;
  /** The shortcut that the pack meant and another reply holds; null when it keeps its own. */
  taken: string | null;
}

const folded = (shortcut: string): string => shortcut.toLowerCase();

/** The shortcut itself, or with the first number from 2 on that makes it free. */
function freeShortcut(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(folded(wanted))) return wanted;
  let number = 2;
  while (taken.has(folded(`${wanted}${number}`))) number += 1;
  return `${wanted}${number}`;
}

/**
 * What adding this pack to these replies would do, in the pack's order. Archived replies hold no shortcut;
 * another brand's reply keeps its shortcut, but is not there for every brand.
 * @param library the replies not removed that stand, or would stand, beside the pack's
 */
export function planPack(
  pack: readonly StarterReply[],
  owner: StarterOwner,
  library: readonly Reply[],
): PlannedReply[] {
  const own = library.filter(
    ({ language, brandId }) =>
      language === owner.language && (brandId === null || brandId === owner.brandId),
  );
  const titles = new Set(own.map((reply) => reply.title));
  const bodies = new Set(own.map((reply) => reply.body));
  const taken = new Set(
    library.filter(({ state }) => state !== 'archived').map(({ shortcut }) => folded(shortcut)),
  );
  return pack.map((reply) => {
    if (titles.has(reply.title) || bodies.has(reply.body)) {
      return { reply, isThere: true, taken: null };
    }
    const shortcut = freeShortcut(reply.shortcut, taken);
    taken.add(folded(shortcut));
    return {
      reply: { ...reply, shortcut },
      isThere: false,
      taken: shortcut === reply.shortcut ? null : reply.shortcut,
    };
  });
}
