/** What is known of the person's own keys. */
export interface KeyWatch {
  /** An input method is composing a word: nothing is settled before it ends. */
  isComposing(): boolean;
}

export interface KeyListener {
  /** A key is about to write. */
  onTyping(): void;
  /** An input method has written a word. */
  onComposed(): void;
  /** @returns true to take the key away from the page */
  onKey(key: string): boolean;
}

const ASKED = new Set(['ArrowUp', 'ArrowDown', 'Enter', 'Tab', 'Escape']);

/** `keyCode` of keys that an input method handles; `isComposing` is false on the first of a word (Chromium, seen 2026-11). */
const BY_INPUT_METHOD = 229;

/**
 * Follows the keys of a page before its editors get them. Only the person's own count, never those a script makes up;
 * none is touched while an input method composes, with a modifier held, or that the listener doesn't want.
 */
export function watchKeys(listener: KeyListener, signal: AbortSignal): KeyWatch {
  let composing = false;
  /** The key that was taken as it went down: the page must not hear it come up either. */
  let taken = '';
  const take = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const down = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    taken = '';
    if (event.isComposing || event.keyCode === BY_INPUT_METHOD || composing) return;
    const isPlain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
    if (isPlain && ASKED.has(event.key) && listener.onKey(event.key)) {
      taken = event.code;
      take(event);
    } else {
      listener.onTyping();
    }
  };
  const up = (event: KeyboardEvent): void => {
    if (!event.isTrusted || taken === '' || event.code !== taken) return;
    taken = '';
    take(event);
  };
  const startComposing = (event: Event): void => {
    composing ||= event.isTrusted;
  };
  // Chromium says of its own end that it is none of the person's (156, seen 2026-11): it counts after a start that is.
  const endComposing = (): void => {
    if (!composing) return;
    composing = false;
    listener.onComposed();
  };
  const early = { capture: true, signal };
  addEventListener('keydown', down, early);
  addEventListener('keyup', up, early);
  addEventListener('compositionstart', startComposing, early);
  addEventListener('compositionend', endComposing, early);
  return { isComposing: () => composing };
}
