import type { NetworkId } from '../../networks/contract';
import type { Reply } from './model';
import { fold } from './search/fold';
import { parseTemplate, TAGS } from './template';

/** A reply as it is being written in a form. */
export interface ReplyDraft {
  title: string;
  shortcut: string;
  body: string;
  /** Wordings, separated by a line of three dashes. */
  variants: string;
  /** Separated by commas. */
  tags: string;
  networks: NetworkId[];
  language: Reply['language'];
  /** False: for every brand. */
  ownBrand: boolean;
}

/** What is wrong with a field; absent where nothing is. */
export interface DraftProblems {
  title?: 'missing';
  shortcut?: 'spaces' | { takenBy: string };
  body?: 'missing' | { unknown: string[] };
  variants?: { unknown: string[] };
}

const SEPARATOR = /^\s*-{3,}\s*$/m;

const splitVariants = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((variant) => variant.trim())
    .filter((variant) => variant !== '');

const splitTags = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** The form's values for a reply, or for a new one in that language. */
export function draftOf(reply: Reply | null, language: Reply['language'], title = ''): ReplyDraft {
  return {
    title: reply?.title ?? title,
    shortcut: reply?.shortcut ?? '',
    body: reply?.body ?? '',
    variants: reply?.variants.join('\n---\n') ?? '',
    tags: reply?.tags.join(', ') ?? '',
    networks: reply?.networks ?? [],
    language: reply?.language ?? language,
    ownBrand: reply === null ? true : reply.brandId !== null,
  };
}

function unknownTags(body: string): string[] {
  const known: readonly string[] = TAGS;
  return parseTemplate(body).nodes.flatMap((node) =>
    node.kind === 'tag' && !known.includes(node.tag) ? [node.tag] : [],
  );
}

/**
 * What keeps a draft from being saved.
 * @param others the library without the reply that is being edited
 */
export function problemsOf(draft: ReplyDraft, others: readonly Reply[]): DraftProblems {
  const problems: DraftProblems = {};
  if (draft.title.trim() === '') problems.title = 'missing';
  const shortcut = fold(draft.shortcut.trim().replace(/^\//, ''));
  const taken = others.find((other) => shortcut !== '' && fold(other.shortcut) === shortcut);
  if (shortcut.includes(' ')) problems.shortcut = 'spaces';
  else if (taken !== undefined) problems.shortcut = { takenBy: taken.title };
  const unknown = unknownTags(draft.body);
  if (draft.body.trim() === '') problems.body = 'missing';
  else if (unknown.length > 0) problems.body = { unknown };
  const inVariants = unknownTags(draft.variants);
  if (inVariants.length > 0) problems.variants = { unknown: inVariants };
  return problems;
}

/** The part of a reply that the form writes. */
export function fieldsOfDraft(
  draft: ReplyDraft,
  brandId: string | null,
): Pick<
  Reply,
  'title' | 'shortcut' | 'body' | 'variants' | 'tags' | 'networks' | 'language' | 'brandId'
> {
  return {
    title: draft.title.trim(),
    shortcut: draft.shortcut.trim().replace(/^\//, ''),
    body: draft.body.trim(),
    variants: splitVariants(draft.variants),
    tags: splitTags(draft.tags),
    networks: draft.networks,
    language: draft.language,
    brandId: draft.ownBrand ? brandId : null,
  };
}
