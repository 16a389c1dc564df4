export const figures = {
  switch: 'Une petite courbe à côté de chaque publication',
} as const;
