export const notes = {
  line: 'What you noted about the people who comment.',
} as const;
