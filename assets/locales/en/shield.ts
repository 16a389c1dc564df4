export const shield = {
  title: 'Shield',
  cover: 'Cover insulting comments',
  coverHint:
    'Blurred in the page until you point at them, reach them with the keyboard or uncover them. Criticism is never covered.',
  breakAfter: 'Suggest a break after (minutes)',
  never: 'Never',
  breakHint:
    'Of comments on screen, without a pause of ten minutes. A surge less than an hour old puts it off.',
  today: 'Today:',
  covered: {
    one: '{count} insulting comment covered',
    other: '{count} insulting comments covered',
  },
  shown: { one: '{count} uncovered', other: '{count} uncovered' },
  time: 'at least {span} with comments',
  break:
    'At least {span} with comments, without a pause of ten minutes. A good moment for a break.',
  breakLabel: 'A break',
  notNow: 'Not now',
  waits: 'A break is put off: a surge began less than an hour ago.',
  counted: 'What the shield counts',
  countedText:
    'For you alone: on this device, in no report, for 30 days. Time is counted between signs of activity beside comments, two minutes apart at most: it is a lower bound.',
  none: 'Nothing yet.',
  day: 'Day',
  coveredColumn: 'Covered',
  shownColumn: 'Uncovered',
  timeColumn: 'Time, at least',
  erase: 'Erase these figures',
  erased: 'Figures erased.',
} as const;
