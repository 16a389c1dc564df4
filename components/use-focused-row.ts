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
