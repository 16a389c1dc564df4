/** Colours offered for a brand: far enough apart to tell dots of 8 px, none of the interface's severities. */
export const BRAND_COLORS = [
  '#0b6e75',
  '#1f5fbf',
  '#6b3fa0',
  '#b0307a',
  '#c2410c',
  '#8a6d00',
  '#3f7d20',
  '#4a5568',
] as const;
