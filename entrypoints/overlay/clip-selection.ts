import { type Clipping, LONGEST_CLIPPING } from '../../features/replies/saving/clipping';
import type { Author } from '../../networks/contract';

/**
 * What is selected in the page, and whose names it may hold. The text is what the person saw, with its line breaks;
 * empty where the browser doesn't tell, as in Firefox's text fields.
 * @param authorsAround who wrote what stands around a node, and whom they answer
 * @param answered whom the person is answering
 */
export function clipSelection(
  document: Document,
  authorsAround: (node: Node) => Author[],
  answered: Author | null,
): Clipping {
  const selection = document.getSelection();
  const around = selection?.anchorNode ? authorsAround(selection.anchorNode) : [];
  return {
    text: (selection?.toString() ?? '').slice(0, LONGEST_CLIPPING),
    authors: answered === null ? around : [...around, answered],
  };
}
