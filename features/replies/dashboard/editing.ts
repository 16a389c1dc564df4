import type { Reply } from '../model';
import {
  type DraftProblems,
  draftOf,
  fieldsOfDraft,
  problemsOf,
  type ReplyDraft,
} from '../reply-draft';
import { faultsOf } from './wordings';

/** A reply as the editor holds it: its wordings apart, the first one its body. */
export interface Editing {
  draft: ReplyDraft;
  wordings: string[];
}

/** How the editor opens on a reply, or on a new one in that language. */
export function editingOf(reply: Reply | null, language: Reply['language']): Editing {
  return {
    draft: draftOf(reply, language),
    wordings: reply === null ? [''] : [reply.body, ...reply.variants],
  };
}

/** The replies among which a shortcut must be the only one: those that could be offered beside this one. */
export function rivalsOf(
  library: readonly Reply[],
  own: { id: string | null; brandId: string | null },
): Reply[] {
  return library.filter(
    (other) =>
      other.id !== own.id &&
      other.state !== 'archived' &&
      (own.brandId === null || other.brandId === null || other.brandId === own.brandId),
  );
}

/** What keeps it from being saved; faults in any wording count for the body. */
export function problemsOfEditing(
  { draft, wordings }: Editing,
  rivals: readonly Reply[],
): DraftProblems {
  const problems = problemsOf({ ...draft, body: wordings[0] ?? '', variants: '' }, rivals);
  const unknown = wordings.slice(1).flatMap((wording) => faultsOf(wording).map(({ tag }) => tag));
  return unknown.length > 0 ? { ...problems, variants: { unknown } } : problems;
}

/** What is stored; empty wordings are left out. */
export function fieldsOfEditing({ draft, wordings }: Editing, brandId: string | null) {
  const [body = '', ...variants] = wordings;
  return {
    ...fieldsOfDraft({ ...draft, body, variants: '' }, brandId),
    variants: variants.map((variant) => variant.trim()).filter((variant) => variant !== ''),
  };
}
