import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.hedged-apology',
  hits: [
    'We apologise for any inconvenience caused.',
    'We apologize for the inconvenience.',
    'Sorry for any inconvenience this may have caused',
    "We're sorry for the inconvenience.",
    'Apologies for any inconvenience!',
    'We regret any inconvenience this has caused you.',
    'Please accept our apologies for any inconvenience.',
    'Sorry about the inconvenience 🙏',
    'We apologise for any trouble this may have caused.',
    'SORRY FOR THE INCONVENIENCE',
  ],
  clean: [
    'We’re sorry you waited an hour.',
    'Sorry about the wait this morning.',
    'We apologise for sending you the wrong size.',
    'The convenience store is open.',
    'Is Tuesday inconvenient for you?',
    'You had trouble logging in: that’s fixed.',
    'Sorry, no.',
    'Apologies for the late reply.',
    "It's no inconvenience at all.",
    'You said the inconvenience was huge; tell us more.',
  ],
};
