import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.readability',
  hits: [
    'The implementation of the aforementioned organisational modifications necessitates considerable administrative coordination between participating institutions.',
    'Notwithstanding contractual stipulations regarding cancellation, reimbursement eligibility determinations require documentary substantiation.',
    'Unfortunately, accommodation availability is conditional upon confirmation of international transportation documentation.',
    'Operational difficulties affecting infrastructure availability necessitated temporary discontinuation of regular services.',
    'Complimentary refreshments are unavailable during exceptional circumstances necessitating evacuation procedures.',
    'Accessibility considerations regarding architectural modifications remain under investigation by municipal authorities.',
    'Communication irregularities significantly compromised organisational responsiveness throughout the relevant period.',
    'Our organization systematically prioritizes confidentiality obligations regarding personally identifiable information.',
    'Subscription modifications automatically invalidate preferential promotional considerations previously communicated.',
    'Regulatory requirements unfortunately preclude individualised recommendations concerning investment opportunities.',
  ],
  clean: [
    'We’re sorry about the wait. Your bike will be back by noon.',
    'The shop opens at nine on Monday and shuts at six.',
    'Thanks for the note, we will look at it this week and write back.',
    'Our team found your bag at the front desk, so come by when you like.',
    'Unavailable.',
    'It rained, the roof leaked, and we had to close the hall for a day.',
    'You can change your seat in the app until the day before you leave.',
    'The new menu has soup, fish and a nut roast.',
    'We hear you. The price went up by two pounds, and here is why.',
    'Administration notwithstanding.',
  ],
};
