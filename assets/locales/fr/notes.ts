export const notes = {
  line: 'Ce que vous avez noté sur les personnes qui commentent.',
} as const;
