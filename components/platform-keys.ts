const onMac = (): boolean => /^(Mac|iPhone|iPad)/.test(navigator.platform);

/** The keys to paste with, as this system writes them. */
export const pasteKeys = (): string => (onMac() ? '⌘V' : 'Ctrl+V');

/** The Alt key as this system writes it. */
export const altKey = (): string => (onMac() ? '⌥' : 'Alt');

/** The keys that take the last change back, as this system writes them. */
export const undoKeys = (): string => (onMac() ? '⌘Z' : 'Ctrl+Z');
