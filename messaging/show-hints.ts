/** What the browser's command sends to the page: give the keyboard to what there is to look at in the draft. */
export const SHOW_HINTS = { vigie: 'show-hints' } as const;

export function isShowHints(message: unknown): boolean {
  return (message as { vigie?: unknown } | null)?.vigie === SHOW_HINTS.vigie;
}
