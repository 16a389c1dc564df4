import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.hedged-apology',
  hits: [
    'We apologise for any inconvenience.',
    'Sorry for any inconvenience caused.',
    'We regret any inconvenience this may have caused.',
    'Apologies for the inconvenience.',
    'We’re sorry for any disruption this may cause.',
    'We apologise for any delay.',
    'Sorry for any confusion caused; any inconvenience is regretted.',
    'We are sorry for the inconvenience.',
    'We apologize for any trouble.',
    'We’re sorry for this inconvenience, the lift is back.',
    'Apologies for any problems this might have caused.',
  ],
  clean: [
    'We’re sorry you missed your connection.',
    'Sorry about the two-hour wait.',
    'We apologise for the delay this morning.',
    'Any questions? We’re here.',
    'The convenience store is open.',
    'Is the pick-up point inconvenient? Tell us where suits you.',
    'We’re sorry for your loss.',
    'Any problem, just write to us.',
    'Sorry, any seat will do.',
    'We apologise for the cold coffee.',
    'Sorry for the trouble you had at gate 4.',
  ],
};
