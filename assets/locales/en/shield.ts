export const shield = {
  title: 'Shield',
  cover: 'Cover insulting comments',
  coverHint:
    'Blurred in the page until you point at them, reach them with the keyboard or uncover them. Criticism is never covered.',
  breakAfter: 'Suggest a break after (minutes)',
  never: 'Never',
  breakHint:
    'Of time with comments, without a pause of ten minutes. A surge that began less than an hour ago puts it off.',
  today: 'Today:',
  covered: {
    one: '{count} insulting comment seen covered',
    other: '{count} insulting comments seen covered',
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
    'For you alone: on this device, in no report, for 30 days. Time is that between two moments at which comments came, were answered or uncovered in a tab in front, two minutes apart at most; so it is a lower bound.',
  none: 'Nothing yet.',
  day: 'Day',
  coveredColumn: 'Covered',
  shownColumn: 'Uncovered',
  timeColumn: 'Time, at least',
  erase: 'Erase these figures',
  erased: 'Figures erased.',
} as const;
