import { isField } from './field';
import { firstChildOf, nameOf, nextSiblingOf, parentOf } from './unclobbered';

/** A stretch of an editor's text and the node that draws it: a text node, a `<br>`, an image, or an empty line's block. */
export interface Piece {
  node: Node;
  at: number;
  length: number;
}

/** The text of an editor with its line breaks, and where each stretch of it stands. */
export interface EditorText {
  text: string;
  pieces: Piece[];
}

const BLOCKS = /^(DIV|P|LI|UL|OL|PRE|BLOCKQUOTE|H[1-6]|SECTION|ARTICLE|TABLE|TR|FORM)$/;

/**
 * Reads an editable element from its DOM alone, so that it works in the isolated world whatever the editor.
 * One line break between blocks; `innerText` would count two for an empty `<div><br></div>`.
 */
export function readEditor(editor: HTMLElement): EditorText {
  const pieces: Piece[] = [];
  let text = '';
  let breakDue = false;

  const put = (node: Node, drawn: string) => {
    if (breakDue) text += '\n';
    breakDue = false;
    pieces.push({ node, at: text.length, length: drawn.length });
    text += drawn;
  };

  const readBlock = (block: Element) => {
    breakDue = pieces.length > 0;
    const before = pieces.length;
    readChildren(block);
    if (pieces.length === before) put(block, '');
    breakDue = true;
  };

  const readChildren = (parent: Node) => {
    for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
      if (node instanceof Text) {
        if (node.data !== '') put(node, node.data);
      } else if (node instanceof Element) readElement(node);
    }
  };

  const readElement = (element: Element) => {
    const name = nameOf(element);
    if (name === 'BR') put(element, endsItsBlock(element, editor) ? '' : '\n');
    else if (element instanceof HTMLImageElement) put(element, element.alt);
    else if (BLOCKS.test(name)) readBlock(element);
    else readChildren(element);
  };

  readChildren(editor);
  return { text, pieces };
}

/** The text of any editor, a field's included. */
export const textOf = (editor: HTMLElement): string =>
  isField(editor) ? editor.value : readEditor(editor).text;

/**
 * Whether two texts read the same to a person. Editors turn spaces into no-break ones where HTML would
 * collapse them, keep invisible marks of their own, and end on a line break that nobody typed.
 */
export const readsSame = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\n+$/, '');

/** A `<br>` that ends its block only holds the line open; it draws no line of its own. */
function endsItsBlock(br: Element, editor: HTMLElement): boolean {
  for (let node: Node = br; node !== editor; ) {
    for (let next = nextSiblingOf(node); next; next = nextSiblingOf(next)) {
      if (next instanceof Text && next.data !== '') return false;
      if (next instanceof Element) return BLOCKS.test(nameOf(next));
    }
    const parent = parentOf(node);
    if (!(parent instanceof Element) || BLOCKS.test(nameOf(parent))) return true;
    node = parent;
  }
  return true;
}
