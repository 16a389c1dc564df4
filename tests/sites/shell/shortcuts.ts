import { useEffect } from 'react';

/**
 * The network's own single-key shortcuts, heard on the document when no field has the focus, as on the networks.
 * Each is counted in `window.__sample.keys`, so that a test sees whether a key typed elsewhere reached them.
 */
export function useShortcuts(shortcuts: Record<string, () => void>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
      const act = shortcuts[event.key];
      if (!act) return;
      event.preventDefault();
      sampleHooks().keys.push(event.key);
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [shortcuts]);
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** What tests may ask a page that its DOM doesn't say. */
interface SampleHooks {
  /** Shortcuts that the network acted upon, in order. */
  keys: string[];
  /** The text and the caret in the model of the editor that was last mounted; set by each editor. */
  editor?: { text(): string; caret(): number | null };
}

/** `window.__sample`, made on first use. */
export function sampleHooks(): SampleHooks {
  const holder = window as unknown as { __sample?: SampleHooks };
  holder.__sample ??= { keys: [] };
  return holder.__sample;
}
