import type Quill from 'quill';

/** A selection of its own in a shadow root: Chromium has it, Firefox sees through from the document. */
interface SelectingRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

/**
 * Quill asks the document for the selection and the focus, and a document doesn't see into a shadow root:
 * typing would begin after the first letter. LinkedIn's own share box has been taught the same.
 */
export function teachShadowSelection(quill: Quill, root: SelectingRoot): void {
  const { selection } = quill;
  const current = () => root.getSelection?.() ?? document.getSelection();
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const native = current();
    return native && native.rangeCount > 0 ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (
    startNode,
    startOffset,
    endNode = startNode,
    endOffset = startOffset,
  ) => {
    const native = current();
    if (!native || !startNode || !endNode) return;
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    native.setBaseAndExtent(startNode, startOffset ?? 0, endNode, endOffset ?? 0);
  };
}
