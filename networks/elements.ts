/**
 * Walking the page by the prototypes' own methods: the fields of a `<form>` can stand in for its properties
 * (`<input name="querySelectorAll">`), even in Chromium's isolated worlds.
 */

/** Every element under `root` that matches. */
export function findAll(root: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(root, selector)];
}

/** The first element under `root` that matches. */
export function find(root: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(root, selector);
}

/** `element` itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function isMatch(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function parentOf(element: Element): Element | null {
  return element instanceof HTMLFormElement
    ? Reflect.get(Node.prototype, 'parentElement', element)
    : element.parentElement;
}

/** The nearest ancestor that matches, `element` itself left out. */
export function closestAbove(element: Element, selector: string): Element | null {
  const parent = parentOf(element);
  return parent && closest(parent, selector);
}

export function previousOf(element: Element): Element | null {
  return element instanceof HTMLFormElement
    ? Reflect.get(Element.prototype, 'previousElementSibling', element)
    : element.previousElementSibling;
}

/** All the text under an element, twins and hidden parts included. */
export function rawText(element: Element): string {
  const text: string | null =
    element instanceof HTMLFormElement
      ? Reflect.get(Node.prototype, 'textContent', element)
      : element.textContent;
  return (text ?? '').trim();
}

/** True when `later` comes after `element` in the page. */
export function isBefore(element: Element, later: Element): boolean {
  return (
    (Node.prototype.compareDocumentPosition.call(element, later) &
      Node.DOCUMENT_POSITION_FOLLOWING) !==
    0
  );
}
