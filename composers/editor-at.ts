import { isField } from './field';
import { closest, focusedElement, parentOf, shadowOf } from './unclobbered';

/**
 * The editor that an event's target or the focused element belongs to: the textarea itself, or the
 * outermost editable element (never a form, whose fields can stand in for its properties). A mention chip (`contenteditable="false"`) belongs to the editor around it.
 * A host of open shadow roots stands for the element that has the focus inside. Null when it is no editor.
 */
export function editorAt(target: EventTarget | null): HTMLElement | null {
  let element = target;
  while (element instanceof Element) {
    if (isField(element)) return element;
    const editor = outermostEditable(element);
    if (editor) return editor;
    element = shadowOf(element)?.activeElement ?? null;
  }
  return null;
}

/** The editor that has the focus now; null when none has. */
export const focusedEditor = (document: Document): HTMLElement | null =>
  editorAt(focusedElement(document));

function outermostEditable(element: Element): HTMLElement | null {
  let outermost: HTMLElement | null = null;
  let at: Node | null = element;
  while (at instanceof Element) {
    const editable = closest(at, '[contenteditable]:not([contenteditable=false])');
    if (!editable || editable instanceof HTMLFormElement) break;
    outermost = editable;
    at = parentOf(editable);
  }
  return outermost;
}
