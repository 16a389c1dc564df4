/**
 * The tokens of the number on the toolbar button, as they are in the light: browsers take a plain colour there, and say
 * nothing of the toolbar's own. A test holds them equal to tokens.css.
 */
export const BADGE_COLORS = {
  info: '#4a5f7a',
  sensitive: '#875800',
  serious: '#b03d08',
  illegal: '#a3123a',
  'on-accent': '#ffffff',
} as const;
