export const counter = {
  found: {
    one: '{count} thing to look at in the draft. Show it',
    other: '{count} things to look at in the draft. Show them',
  },
  left: {
    one: '{written} character left on {network}',
    other: '{written} characters left on {network}',
  },
  over: {
    one: '{written} character too many on {network}',
    other: '{written} characters too many on {network}',
  },
  hints: 'What to look at in the draft',
  close: 'Close',
  setting: 'Counter in the reply box',
  settingHint:
    'While the panel is closed, says how many things there are to look at in the draft; a click shows them.',
} as const;
