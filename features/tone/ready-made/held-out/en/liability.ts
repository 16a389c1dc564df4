import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.liability',
  hits: [
    'The crash was entirely our fault.',
    'We accept full responsibility for the outage.',
    'We acknowledge that we failed our customers.',
    'Our crew made a serious mistake.',
    'We were negligent.',
    'We should have evacuated the pool sooner.',
    'This could have been avoided.',
    'We had been warned about the lift.',
    'The leak was caused by our error.',
    'We will pay for all damages.',
    'We did not properly maintain the boiler.',
    'We’re to blame for the data leak.',
  ],
  clean: [
    'An inquiry is open; it’s too early to say why.',
    'We’re heartbroken for the families.',
    'It’s our responsibility to support you through this.',
    'The fire brigade is looking for the cause.',
    'Whether our crew made a mistake is for the inquiry to say.',
    'We’re not to blame for the storm, and we’ll still help.',
    'All guests are safe and accounted for.',
    'Flights resume at six; sorry for the long night.',
    'We’re responsible for keeping you informed, every hour.',
    'The police will say more tonight.',
    'It was nobody’s fault that the snow came early.',
    'We take safety seriously and are helping the police.',
  ],
};
