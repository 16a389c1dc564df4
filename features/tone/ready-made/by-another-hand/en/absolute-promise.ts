import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.absolute-promise',
  hits: [
    'This will never happen again.',
    "We guarantee you'll get it by Friday.",
    "You'll always be served in under five minutes.",
    '100% safe, no doubt about it.',
    'We promise it won’t happen again.',
    'There is absolutely no risk to your data.',
    'You will never wait again with us',
    'Satisfaction guaranteed, every single time!',
    "It's completely safe",
    'We’re 100% certain your parcel will arrive tomorrow.',
    'we garantee u will get it tomorow, guaranteed',
    'Rest assured, no other customer will ever go through this.',
  ],
  clean: [
    'I’ve never seen that before.',
    'The jacket is 100% cotton.',
    'Your two-year guarantee covers the motor.',
    "We can't guarantee a date yet.",
    'You should never share your PIN.',
    'Never mind, we found it.',
    'As always, thanks for your patience.',
    'You said “you promised it would never happen again”, and we hear it.',
    'It’s always a pleasure to see you.',
    'We can’t promise anything, but we’ll try.',
    'Better late than never!',
    "She's always on the early shift.",
  ],
};
