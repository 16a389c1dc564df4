import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.blame',
  hits: [
    'You should have read the terms.',
    "If you had checked the date, this wouldn't have happened.",
    'As we already told you, the shop is closed.',
    "You clearly didn't follow the instructions.",
    'That’s your fault, not ours.',
    'You failed to enter the right postcode.',
    "It's your responsibility to check the opening times.",
    'You must have done something wrong.',
    'Next time, please read the description properly.',
    "You're the only one complaining about this.",
    'you shouldve called before comming',
    'You obviously misunderstood our offer.',
  ],
  clean: [
    'We should have told you sooner.',
    'You should have received an e-mail by now.',
    'It’s our fault, not yours.',
    'You should have your parcel by noon.',
    'That’s not your fault at all.',
    'You did nothing wrong.',
    'Please read the note above for the new times.',
    'You’re not the only one, and we’re on it.',
    'If you had trouble parking, use the back gate.',
    "You wrote “it's your fault”, and I understand the anger.",
    'You must have had a long day.',
    "As promised, here's the link.",
  ],
};
