import type { SeenComment } from '../model';
import { addresseeOf, namesIn, personOf } from './addressee';

/** Whom a reply is for. */
export interface Addressed {
  /** The comment that it stands under and is for; null: it is for somebody else in that thread, or for nobody. */
  commentKey: string | null;
  /** Somebody in the thread, as `personOf` names them; null: not known, or nobody seen there. */
  person: string | null;
}

/**
 * Whom replies in one thread are for: whoever wrote the comment that they stand under, unless the network keeps replies
 * side by side and they begin with the name of somebody else.
 */
export function createAddressed(thread: readonly SeenComment[]): (reply: SeenComment) => Addressed {
  const names = namesIn(thread);
  const byKey = new Map(thread.map((comment) => [comment.key, comment]));
  return ({ parentKey, network, text }) => {
    if (parentKey === null) return { commentKey: null, person: null };
    const parent = byKey.get(parentKey);
    const asked = parent ? personOf(parent) : null;
    // X keeps who answers whom by itself: a name there is only a name
    const named = network === 'x' ? null : addresseeOf(text, names);
    const person = named ?? asked;
    return {
      commentKey: named === null || named === asked ? parentKey : null,
      person: person === 'other' ? null : person,
    };
  };
}
