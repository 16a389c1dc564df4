export const follow = {
  follow: 'Suivre',
} as const;
