import { editorAt } from '../../composers/editor-at';
import { readDraft } from '../../composers/read-draft';
import { composerOf } from '../../composers/registry';
import type { Survey } from '../../messaging/panel-port';
import type { Network, ReadingContext } from '../../networks/contract';

/** Reads all posts, comments and composers of a page at once. Costs a whole scan: for reports, never while watching. */
export function surveyPage(
  network: Network,
  document: Document,
  context: ReadingContext,
): Omit<Survey, 'view'> {
  const posts = network
    .findPosts(document.body)
    .map((element) => network.readPost(element, context));
  const comments = network
    .findComments(document.body, context)
    .map((element) => network.readComment(element, context));
  return {
    posts: firstOfEach(posts),
    comments: firstOfEach(comments),
    composers: composersIn(network, document, context),
  };
}

function composersIn(
  network: Network,
  document: Document,
  context: ReadingContext,
): Survey['composers'] {
  const editors = new Set<HTMLElement>();
  for (const element of document.querySelectorAll('[contenteditable],textarea')) {
    const editor = editorAt(element);
    if (editor) editors.add(editor);
  }
  return [...editors].flatMap((editor) => {
    const place = network.placeOf(editor, context);
    return place ? [{ editor: composerOf(editor).kind, place, draft: readDraft(editor) }] : [];
  });
}

/** A page may show one post twice (a reshare, a dialog over the feed): the first reading stands. */
function firstOfEach<T extends { key: string }>(things: (T | null)[]): T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) if (thing && !byKey.has(thing.key)) byKey.set(thing.key, thing);
  return [...byKey.values()];
}
