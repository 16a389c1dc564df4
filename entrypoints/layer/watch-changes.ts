/** Elements that are looked at for changes. */
export interface ChangeWatch {
  watch(element: Element): void;
  leave(element: Element): void;
}

/**
 * Tells of elements whose size or content changes, before the next frame is drawn: one that changes may have come to
 * hold another post or comment.
 */
export function watchChanges(
  onChange: (element: Element) => void,
  signal: AbortSignal,
): ChangeWatch {
  const watched = new Set<Element>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) onChange(target);
  });
  const contents = new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { target } of records) {
      for (const element of watched) if (element.contains(target)) changed.add(element);
    }
    for (const element of changed) onChange(element);
  });
  const observe = (element: Element): void =>
    contents.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    contents.disconnect();
  });
  return {
    watch(element) {
      watched.add(element);
      sizes.observe(element);
      observe(element);
    },
    leave(element) {
      if (!watched.delete(element)) return;
      sizes.unobserve(element);
      // a single one can't be left
      contents.disconnect();
      for (const other of watched) observe(other);
    },
  };
}
