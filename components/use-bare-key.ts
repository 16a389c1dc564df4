import { useEffect, useEffectEvent } from 'react';
import { isWriting } from './is-writing';

/**
 * Hears keys pressed alone, outside fields, dialogs and menus.
 * @param answer whether the key was taken: the browser then leaves it
 */
export function useBareKey(answer: (key: string) => boolean): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (event.defaultPrevented || altKey || ctrlKey || metaKey || isWriting(target)) return;
    if (document.querySelector('dialog[open], [role="menu"]')) return;
    if (answer(key)) event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
