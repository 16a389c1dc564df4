/** What the browser's command sends to the page: open the palette over it, or close it. */
export const OPEN_PALETTE = { vigie: 'open-palette' } as const;

export function isOpenPalette(message: unknown): boolean {
  return (message as { vigie?: unknown } | null)?.vigie === OPEN_PALETTE.vigie;
}
