export const rates = {
  title: 'Taux',
} as const;
