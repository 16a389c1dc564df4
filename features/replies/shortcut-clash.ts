import type { Reply } from './model';
import { fold } from './search/fold';

type Owned = Pick<Reply, 'id' | 'shortcut' | 'brandId' | 'state'>;

/** A shortcut as it is compared and looked up: without its slash, its accents and its case. */
export const bareShortcut = (shortcut: string): string => fold(shortcut.trim().replace(/^\//, ''));

const meets = (a: Owned, b: Owned): boolean =>
  a.brandId === null || b.brandId === null || a.brandId === b.brandId;

/**
 * The reply that already has this one's shortcut among those that can be offered beside it: a shared reply stands beside
 * every brand's, an archived one beside none.
 * @param library all brands' replies
 */
export function clashOf<Other extends Owned>(
  reply: Owned,
  library: readonly Other[],
): Other | undefined {
  const shortcut = bareShortcut(reply.shortcut);
  if (shortcut === '' || reply.state === 'archived') return undefined;
  return library.find(
    (other) =>
      other.id !== reply.id &&
      other.state !== 'archived' &&
      meets(reply, other) &&
      bareShortcut(other.shortcut) === shortcut,
  );
}

/** Whether nobody else may have this reply's shortcut: one that is archived or removed holds none. */
const holds = ({ state, deletedAt }: Reply): boolean => state !== 'archived' && deletedAt === null;

/**
 * Takes the shortcut from each changed reply that would now have another's: one brought back from the archive, or given
 * to other brands.
 * @param library as it was before the change; those removed may be among them
 */
export function withoutClashes(changed: readonly Reply[], library: readonly Reply[]): Reply[] {
  const ids = new Set(changed.map((reply) => reply.id));
  const taken = new Map<string, Reply[]>();
  const take = (reply: Reply) => {
    const shortcut = bareShortcut(reply.shortcut);
    if (shortcut === '' || !holds(reply)) return;
    taken.set(shortcut, [...(taken.get(shortcut) ?? []), reply]);
  };
  for (const reply of library) if (!ids.has(reply.id)) take(reply);
  return changed.map((reply) => {
    const rivals = taken.get(bareShortcut(reply.shortcut)) ?? [];
    const clashes = holds(reply) && clashOf(reply, rivals) !== undefined;
    const kept = clashes ? { ...reply, shortcut: '' } : reply;
    take(kept);
    return kept;
  });
}
