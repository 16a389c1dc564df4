/** What the toolbar button and the keyboard command send to the page: open the panel, or close it. */
export const TOGGLE = { vigie: 'toggle-panel' } as const;

export function isToggle(message: unknown): boolean {
  return (message as { vigie?: unknown } | null)?.vigie === TOGGLE.vigie;
}
