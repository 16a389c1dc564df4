/**
 * The few tokens that are drawn in a network's page (the handle, the line around the chosen comment, the lines under words).
 * The content script loads no stylesheet, so they stand here; a test holds them equal to tokens.css.
 */
export const OVERLAY_COLORS = {
  accent: 'light-dark(#0b6e75, #4fc3c7)',
  paper: 'light-dark(#fbfaf7, #10171f)',
  lineStrong: 'light-dark(#8c897e, #637485)',
  info: 'light-dark(#4a5f7a, #9db4d0)',
  sensitive: 'light-dark(#875800, #e8b04a)',
  serious: 'light-dark(#b03d08, #ff9466)',
} as const;

/** Those of the marks beside comments besides, in a script of their own. */
export const MARK_COLORS = {
  ...OVERLAY_COLORS,
  illegal: 'light-dark(#a3123a, #ff7a9a)',
  line: 'light-dark(#e4e0d6, #27333f)',
  ink: 'light-dark(#14202e, #e9edf2)',
  ink2: 'light-dark(#485564, #adb9c6)',
} as const;
