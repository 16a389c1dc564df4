import type { Reply } from '../model';
import { bareShortcut } from '../shortcut-clash';

/** Finds the reply that an imported one is another state of. */
export interface LibraryLookup {
  /**
   * By id, else by shortcut for the same brand and language, else by the very same title and text there.
   * @param id as the file says it; null when it doesn't
   */
  find(id: string | null, reply: Reply): Reply | undefined;
  add(id: string | null, reply: Reply): void;
  /** Takes a reply out, so that no second row is taken for it. */
  drop(reply: Reply): void;
}

/** Of more replies with one title only these are looked at, lest a hostile file compare all with all. */
const MOST_OF_ONE_TITLE = 50;

const shortcutKey = ({ shortcut, brandId, language }: Reply): string | null => {
  const bare = bareShortcut(shortcut);
  return bare === '' ? null : `${language} ${brandId} ${bare}`;
};

/** Texts themselves would be long keys: replies of one title are few, and compared one by one. */
const titleKey = ({ title, brandId, language }: Reply): string => `${language} ${brandId} ${title}`;

/** A lookup over these replies; archived ones hold no shortcut. */
export function createLibraryLookup(library: readonly Reply[]): LibraryLookup {
  const byId = new Map<string, Reply>();
  const byShortcut = new Map<string, Reply>();
  const byTitle = new Map<string, Reply[]>();

  const add: LibraryLookup['add'] = (id, reply) => {
    const shortcut = shortcutKey(reply);
    if (id !== null && !byId.has(id)) byId.set(id, reply);
    if (shortcut !== null && reply.state !== 'archived' && !byShortcut.has(shortcut)) {
      byShortcut.set(shortcut, reply);
    }
    const titled = byTitle.get(titleKey(reply));
    if (titled === undefined) byTitle.set(titleKey(reply), [reply]);
    else if (titled.length < MOST_OF_ONE_TITLE) titled.push(reply);
  };
  for (const reply of library) add(reply.id, reply);

  return {
    add,
    find: (id, reply) =>
      (id === null ? undefined : byId.get(id)) ??
      byShortcut.get(shortcutKey(reply) ?? '') ??
      byTitle.get(titleKey(reply))?.find(({ body }) => body === reply.body),
    drop: (reply) => {
      const shortcut = shortcutKey(reply) ?? '';
      byId.delete(reply.id);
      if (byShortcut.get(shortcut) === reply) byShortcut.delete(shortcut);
      const titled = byTitle.get(titleKey(reply)) ?? [];
      byTitle.set(
        titleKey(reply),
        titled.filter((other) => other !== reply),
      );
    },
  };
}
