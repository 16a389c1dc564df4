export const surge = {
  title: 'Negative comments are surging',
} as const;
