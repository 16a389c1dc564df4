import type { NetworkId } from '../../networks/contract';
import type { Reply, ReplyState } from './model';
import { clashOf } from './shortcut-clash';
import { templateFaults } from './template/template-faults';

/** A reply as it is being written in a form. */
export interface ReplyDraft {
  title: string;
  shortcut: string;
  /** The body first, then its other wordings; empty ones are not stored. */
  wordings: string[];
  /** Separated by commas. */
  tags: string;
  networks: NetworkId[];
  language: Reply['language'];
  /** Null: for every brand. */
  brandId: string | null;
  state: ReplyState;
  crisisSafe: boolean;
}

/** What is wrong with a field; absent where nothing is. */
export interface DraftProblems {
  title?: 'missing';
  shortcut?: 'spaces' | { takenBy: string };
  body?: 'missing';
  /** Places of the wordings that have faults; each says its own where it is written. */
  wordings?: number[];
}

/** Tags as people write them into one field: commas or semicolons between them, each once. */
export const splitTags = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** The form's values for a reply; for a new one, what it begins with. */
export function draftOf(
  reply: Reply | null,
  begun: Pick<ReplyDraft, 'language' | 'brandId'> & Partial<ReplyDraft>,
): ReplyDraft {
  if (reply !== null) {
    const { title, shortcut, networks, language, brandId, state, crisisSafe } = reply;
    const wordings = [reply.body, ...reply.variants];
    const tags = reply.tags.join(', ');
    return { title, shortcut, wordings, tags, networks, language, brandId, state, crisisSafe };
  }
  return {
    title: '',
    shortcut: '',
    wordings: [''],
    tags: '',
    networks: [],
    state: 'approved',
    crisisSafe: false,
    ...begun,
  };
}

/**
 * What keeps a draft from being saved.
 * @param id of the reply that is edited; null for a new one
 * @param library all brands' replies: one shared by all clashes with each brand's
 */
export function problemsOf(
  draft: ReplyDraft,
  id: string | null,
  library: readonly Reply[],
): DraftProblems {
  const problems: DraftProblems = {};
  if (draft.title.trim() === '') problems.title = 'missing';
  const taken = clashOf({ ...draft, id: id ?? '' }, library);
  if (/\S\s+\S/u.test(draft.shortcut)) problems.shortcut = 'spaces';
  else if (taken !== undefined) problems.shortcut = { takenBy: taken.title };
  if ((draft.wordings[0] ?? '').trim() === '') problems.body = 'missing';
  const faulty = draft.wordings.flatMap((wording, at) =>
    templateFaults(wording, null).length > 0 ? at : [],
  );
  if (faulty.length > 0) problems.wordings = faulty;
  return problems;
}

/** The part of a reply that the form writes. */
export function fieldsOfDraft(draft: ReplyDraft) {
  const { networks, language, brandId, state, crisisSafe } = draft;
  const [body = '', ...variants] = draft.wordings.map((wording) => wording.trim());
  return {
    title: draft.title.trim(),
    shortcut: draft.shortcut.trim().replace(/^\//, ''),
    body,
    variants: variants.filter((variant) => variant !== ''),
    tags: splitTags(draft.tags),
    networks,
    language,
    brandId,
    state,
    crisisSafe,
  };
}
