export const rates = {
  title: 'Rates',
} as const;
