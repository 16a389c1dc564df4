export const watchlist = {
  line: 'The words that Vigie looks for in comments.',
  none: 'Nothing is watched yet',
  noneText: 'Add a term, or start from a ready-made list for your sector.',
} as const;
