export const figures = {
  title: 'In feeds',
  switch: 'A small curve beside each post',
  switchHint:
    'From the second reading on: the main counter, and what changed since you last came by. On LinkedIn, while the panel is open.',
  reactions: { one: '{written} reaction', other: '{written} reactions' },
  likes: { one: '{written} like', other: '{written} likes' },
  comments: { one: '{written} comment', other: '{written} comments' },
  shares: { one: '{written} share', other: '{written} shares' },
  views: { one: '{written} view', other: '{written} views' },
  saves: { one: '{written} save', other: '{written} saves' },
  between: '{nearer} to {further}',
  same: 'stable',
  uncertain: 'stable (rounded)',
} as const;
