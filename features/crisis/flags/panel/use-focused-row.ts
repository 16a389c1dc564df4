import { useEffect } from 'react';

/** Frames that a list is given to scroll to a row and draw it. */
const PATIENCE = 20;

/**
 * Gives a row of a long list the focus, once the list has scrolled to it and drawn it; not while the person is writing.
 * @param id of the row's element
 */
export function useFocusedRow(id: string): void {
  useEffect(() => {
    let left = PATIENCE;
    const look = () => {
      if (document.activeElement instanceof HTMLTextAreaElement) return;
      const row = document.getElementById(id);
      left -= 1;
      if (row === null && left > 0) frame = requestAnimationFrame(look);
      else row?.focus({ preventScroll: true });
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [id]);
}
