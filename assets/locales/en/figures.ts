export const figures = {
  switch: 'A small curve beside each post',
} as const;
