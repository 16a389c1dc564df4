import { type RefObject, useEffect } from 'react';

/** Brings the caret to a field when it appears, and when the window takes the focus without any element of it. */
export function useFocusOnOpen(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    field.current?.focus();
    const onFocus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [field]);
}
