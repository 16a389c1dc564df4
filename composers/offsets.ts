import type { Caret } from './contract';
import { type EditorText, type Piece, readEditor } from './editor-text';
import { childrenOf, closest, holds, isFollowedBy, parentOf } from './unclobbered';

type Point = [node: Node, offset: number];

/** Where a DOM point stands in the editor's text, in UTF-16 units. */
export function offsetAt(node: Node, offset: number, { text, pieces }: EditorText): number {
  if (node instanceof Text) {
    const piece = pieces.find((each) => each.node === node);
    if (piece) return piece.at + Math.min(offset, piece.length);
  }
  const child = childrenOf(node)[offset];
  if (child) {
    const next = pieces.find(
      (piece) => holds(child, piece.node) || isFollowedBy(child, piece.node),
    );
    return next ? next.at : text.length;
  }
  const previous = pieces.findLast(
    (piece) => holds(node, piece.node) || isFollowedBy(piece.node, node),
  );
  return previous ? previous.at + previous.length : 0;
}

/**
 * The DOM range of a stretch of the editor's text. Offsets past the end are brought back to it; an end
 * inside a mention chip is moved behind the chip, where one can write.
 * @param read the editor as it was just read
 */
export function rangeAt(
  editor: HTMLElement,
  { start, end }: Caret,
  read: EditorText = readEditor(editor),
): Range {
  const from = pointAt(editor, start, read.pieces);
  const to = start === end ? from : pointAt(editor, end, read.pieces);
  const range = editor.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/**
 * The stretch without the mention chips in it: text may take the place of words, never of a chip.
 * What is left is the part behind the last chip touched and the space that follows it.
 */
export function besideChips(editor: HTMLElement, { start, end }: Caret): Caret {
  const { text, pieces } = readEditor(editor);
  const touched = pieces.findLast(
    (piece) => piece.at < end && piece.at + piece.length > start && chipOf(piece.node, editor),
  );
  const chip = touched && chipOf(touched.node, editor);
  const last = chip && pieces.findLast((piece) => holds(chip, piece.node));
  if (!last) return { start, end };
  const edge = last.at + last.length;
  const behind = edge < end && /\s/.test(text.charAt(edge)) ? edge + 1 : edge;
  return { start: behind, end: Math.max(behind, end) };
}

function pointAt(editor: HTMLElement, offset: number, pieces: Piece[]): Point {
  const piece = pieceAt(editor, offset, pieces);
  if (!piece) return [editor, childrenOf(editor).length];
  const into = offset - piece.at;
  const chip = chipOf(piece.node, editor);
  if (chip) return beside(chip, into > 0);
  if (piece.node instanceof Text) return [piece.node, Math.min(into, piece.length)];
  if (piece.node instanceof HTMLBRElement || piece.node instanceof HTMLImageElement) {
    return beside(piece.node, into > 0);
  }
  return [piece.node, 0];
}

/** The piece that an offset falls in. Where several touch, the first that one can write in, so that text goes on where it was typed. */
function pieceAt(editor: HTMLElement, offset: number, pieces: Piece[]): Piece | undefined {
  const touching = pieces.filter(({ at, length }) => offset >= at && offset <= at + length);
  const writable = touching.find(({ node }) => node instanceof Text && !chipOf(node, editor));
  return writable ?? touching[0] ?? pieces.at(-1);
}

/** The mention chip that a node is part of; null when it is ordinary text of the editor. */
function chipOf(node: Node, editor: HTMLElement): HTMLElement | null {
  const element = node instanceof Element ? node : parentOf(node);
  const chip = element instanceof Element ? closest(element, '[contenteditable=false]') : null;
  return chip && chip !== editor && holds(editor, chip) ? chip : null;
}

function beside(node: Node, after: boolean): Point {
  const parent = parentOf(node) ?? node;
  const index = Array.prototype.indexOf.call(childrenOf(parent), node);
  return [parent, after ? index + 1 : index];
}
