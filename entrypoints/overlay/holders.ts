/**
 * Which element holds which post or comment, now. Networks recycle elements, so an element's key may change
 * and a key may move to another element; both directions are kept, and both are forgotten together.
 */
export interface Holder {
  kind: 'post' | 'comment';
  key: string;
  /** Digest of what was last read there. */
  digest: number;
}

/** Elements below which those that left the page aren't looked for. */
const FEW = 500;

export interface Holders {
  /** Says that `element` holds `holder` from now on. */
  keep(element: Element, holder: Holder): void;
  forget(element: Element): void;
  of(element: Element): Holder | undefined;
  /** The nearest element around `node` (itself included) that holds something, innermost first. */
  around(node: Node): Element | undefined;
  /** The element in the page that holds `key`; undefined when it left. */
  elementOf(key: string): Element | undefined;
  /** Keys of one kind whose element is in the page, in the page's order. Drops those that left. */
  inPage(kind: Holder['kind']): string[];
}

export function createHolders(): Holders {
  const held = new WeakMap<Element, Holder>();
  const elements = new Map<string, Element>();
  let many = FEW;

  const forget = (element: Element): void => {
    const holder = held.get(element);
    held.delete(element);
    if (holder && elements.get(holder.key) === element) elements.delete(holder.key);
  };

  /** A list that makes new elements as it scrolls would otherwise have all its old ones kept in memory here. */
  const forgetThoseThatLeft = (): void => {
    for (const element of elements.values()) if (!element.isConnected) forget(element);
    many = Math.max(FEW, elements.size * 2);
  };

  return {
    keep(element, holder) {
      if (held.get(element)?.key !== holder.key) forget(element);
      held.set(element, holder);
      elements.set(holder.key, element);
      if (elements.size > many) forgetThoseThatLeft();
    },
    forget,
    of: (element) => held.get(element),
    around(node) {
      let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
      while (element && !held.has(element)) element = element.parentElement;
      return element ?? undefined;
    },
    elementOf(key) {
      const element = elements.get(key);
      return element?.isConnected ? element : undefined;
    },
    inPage(kind) {
      const found: [string, Element][] = [];
      for (const [key, element] of elements) {
        if (!element.isConnected) forget(element);
        else if (held.get(element)?.kind === kind) found.push([key, element]);
      }
      found.sort(([, a], [, b]) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
      return found.map(([key]) => key);
    },
  };
}
