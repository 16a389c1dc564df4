export const queue = {
  line: 'Ce qui attend une réponse, sous chaque publication vue.',
} as const;
