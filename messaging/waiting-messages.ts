/** What the background asks of a page after a choice in the browser's context menu. */
export const CLIP_SELECTION = { vigie: 'clip-selection' } as const;
/** Sent once something of that page is kept for its panel: the panel in the page opens, and takes it. */
export const SHOW_WAITING = { vigie: 'show-waiting' } as const;

const says = (message: unknown, { vigie }: { vigie: string }): boolean =>
  (message as { vigie?: unknown } | null)?.vigie === vigie;

export const isClipSelection = (message: unknown): boolean => says(message, CLIP_SELECTION);
export const isShowWaiting = (message: unknown): boolean => says(message, SHOW_WAITING);
