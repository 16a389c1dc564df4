export const brandAnswer = {
  title: 'Time to answer',
  said: 'It wants a first answer within a set time',
  hint: 'Only the brand’s hours count. The queue shows what is at risk from three quarters of that time on.',
  usual: 'As a rule, in minutes',
  atPeaks: 'To what is written at peaks, in minutes',
  peaksFirst: 'Once its peaks are set, they can have a time of their own.',
  sum: 'first answer within {span}',
  unfit: 'Give whole minutes, from 1 to {most}.',
} as const;
