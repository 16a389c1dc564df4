export const hours = {
  line: 'Quand on commente, d’après la date de chaque commentaire.',
} as const;
