import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
  type PointType,
} from 'lexical';

/** The caret as an offset in the text with paragraphs joined by one newline; null where there is none. Runs inside a read. */
export function $caretOffset(): number | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  let passed = 0;
  for (const [index, paragraph] of $getRoot().getChildren().entries()) {
    if (index > 0) passed += 1;
    const inside = offsetIn(paragraph, selection.focus);
    if (inside !== null) return passed + inside;
    passed += paragraph.getTextContentSize();
  }
  return passed;
}

function offsetIn(node: LexicalNode, point: PointType): number | null {
  if (!$isElementNode(node)) return node.getKey() === point.key ? point.offset : null;
  let passed = 0;
  for (const [index, child] of node.getChildren().entries()) {
    if (node.getKey() === point.key && point.offset === index) return passed;
    const inside = offsetIn(child, point);
    if (inside !== null) return passed + inside;
    passed += child.getTextContentSize();
  }
  return node.getKey() === point.key ? passed : null;
}
