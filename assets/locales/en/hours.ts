export const hours = {
  line: 'When people comment, by the comments’ own dates.',
} as const;
