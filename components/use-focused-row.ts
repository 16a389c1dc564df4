import { useEffect, useRef } from 'react';
import { isWriting } from './is-writing';

/** Frames that a list is given to scroll to a row and draw it. */
const PATIENCE = 20;

/**
 * Gives a row of a long list the focus, once the list has scrolled to it and drawn it; not while the person is writing,
 * nor, after the first, while they are not in this document: the network's reply box would lose the caret.
 * @param id of the row's element
 */
export function useFocusedRow(id: string): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && !document.hasFocus()) return;
    isFirst.current = false;
    const drawn = document.getElementById(id);
    // from row to row at once: in another frame all would be drawn once more
    if (drawn !== null && isBeside(drawn, document.activeElement)) {
      drawn.focus({ preventScroll: true });
      return;
    }
    let left = PATIENCE;
    const look = () => {
      if (isWriting(document.activeElement)) return;
      const row = document.getElementById(id);
      left -= 1;
      if (row === null && left > 0) frame = requestAnimationFrame(look);
      else row?.focus({ preventScroll: true });
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [id]);
}

/** Whether an element is a row of the same list, or in one. */
const isBeside = (row: HTMLElement, other: Element | null): boolean =>
  !isWriting(other) && row.closest('[role="feed"], [role="group"]')?.contains(other) === true;
