export const promises = {
  title: 'Promesses',
} as const;
