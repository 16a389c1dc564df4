import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.hedged-apology',
  hits: [
    'We’re sorry for any inconvenience this outage may cause.',
    'Apologies for any inconvenience to members.',
    'We regret the inconvenience.',
    'Sorry for any hassle.',
    'We apologise for any frustration this may have caused.',
    'Any inconvenience is regretted.',
    'Please accept our apologies for the inconvenience caused.',
    'We are sorry for any disappointment.',
    'Sorry for the inconvenience, the pool is shut.',
    'We apologize for any delays.',
  ],
  clean: [
    'Sorry the pool is shut today.',
    'We apologise for the three-hour wait at the gate.',
    'Is the new time inconvenient for you?',
    'Any luggage left in the room? Call the desk.',
    'Sorry about the noise last night.',
    'We’re sorry for the mistake on your bill.',
    'Any delay is posted on the board.',
    'We regret to say the museum is full today.',
    'Sorry for the late answer.',
    'Our convenience shop sells adaptors.',
  ],
};
