export const suggestions = {
  heading: 'For this comment',
  topic: 'same topic: {topic}',
  words: { one: 'word in common: {words}', other: 'words in common: {words}' },
  used: { one: 'used once on such comments', other: 'used {count} times on such comments' },
  french: 'in French',
  english: 'in English',
} as const;
