export const follow = {
  follow: 'Follow',
} as const;
