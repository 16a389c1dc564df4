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

const shortcutKey = ({ shortcut, brandId, language }: Reply): string | null => {
  const bare = bareShortcut(shortcut);
  return bare === '' ? null : JSON.stringify([bare, brandId, language]);
};

const wordsKey = ({ title, body, brandId, language }: Reply): string =>
  JSON.stringify([title, body, brandId, language]);

/** A lookup over these replies; archived ones hold no shortcut. */
export function createLibraryLookup(library: readonly Reply[]): LibraryLookup {
  const byId = new Map<string, Reply>();
  const byShortcut = new Map<string, Reply>();
  const byWords = new Map<string, Reply>();

  const add: LibraryLookup['add'] = (id, reply) => {
    const shortcut = shortcutKey(reply);
    if (id !== null && !byId.has(id)) byId.set(id, reply);
    if (shortcut !== null && reply.state !== 'archived' && !byShortcut.has(shortcut)) {
      byShortcut.set(shortcut, reply);
    }
    if (!byWords.has(wordsKey(reply))) byWords.set(wordsKey(reply), reply);
  };
  for (const reply of library) add(reply.id, reply);

  return {
    add,
    find: (id, reply) =>
      (id === null ? undefined : byId.get(id)) ??
      byShortcut.get(shortcutKey(reply) ?? '') ??
      byWords.get(wordsKey(reply)),
    drop: (reply) => {
      const shortcut = shortcutKey(reply) ?? '';
      byId.delete(reply.id);
      if (byShortcut.get(shortcut) === reply) byShortcut.delete(shortcut);
      if (byWords.get(wordsKey(reply)) === reply) byWords.delete(wordsKey(reply));
    },
  };
}
