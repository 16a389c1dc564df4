export const shield = {
  title: 'Shield',
} as const;
