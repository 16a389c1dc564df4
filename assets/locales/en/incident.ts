export const incident = {
  title: 'Incident under way',
  since: 'since {since}',
  hint: 'Stricter rules apply to {brand}, and what they call an error asks for a second look.',
  none: 'Something has gone wrong for {brand}? Stricter rules can apply while it lasts.',
  start: 'Declare an incident',
  end: 'The incident is over',
  declared: 'Incident declared for {brand}.',
  over: 'Incident over for {brand}.',
  secondLook: 'Have a second look before this goes out',
  secondLookText:
    'An incident is under way for {brand}, and this reply holds what the rules call an error.',
  draftText:
    'An incident is under way for {brand}, and the draft holds what the rules call an error.',
  look: 'Show it',
  anyway: 'Insert anyway',
  dontInsert: 'Don’t insert',
  seen: 'I have read it again',
} as const;
