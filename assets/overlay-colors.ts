/**
 * The few tokens that are drawn in a network's page (the handle, the line around the chosen comment).
 * The content script loads no stylesheet, so they stand here; a test holds them equal to tokens.css.
 */
export const OVERLAY_COLORS = {
  accent: 'light-dark(#0b6e75, #4fc3c7)',
  paper: 'light-dark(#fbfaf7, #10171f)',
  lineStrong: 'light-dark(#8c897e, #637485)',
} as const;
