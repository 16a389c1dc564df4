export const compare = {
  title: 'Comparer',
} as const;
