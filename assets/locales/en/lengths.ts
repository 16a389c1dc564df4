export const lengths = {
  title: 'Length by network',
  of: '{count} of {limit}',
  over: { one: '{written} character too many', other: '{written} characters too many' },
  official: 'Limit published by {host}, read on {date}',
  told: 'The network publishes no limit; this one is {host}’s, read on {date}',
} as const;
