export const queue = {
  line: 'What waits for an answer, under every post seen.',
} as const;
