import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.passive-evasion',
  hits: [
    'Errors were made at check-in.',
    'Corrective measures are being implemented.',
    'Action has been taken.',
    'Lessons will be learned from this outage.',
    'It was decided to close the pool.',
    'Your complaint has been escalated.',
    'The matter is being investigated.',
    'A review will be carried out.',
    'Everything possible is being done.',
    'Safety procedures were not followed.',
    'Your comments have been taken on board.',
  ],
  clean: [
    'We took a wrong decision at check-in.',
    'Your complaint is with Maria, who runs the desk.',
    'The pool is cleaned every night.',
    'We’re reviewing how the flight was boarded.',
    'A review will be carried out by our safety team.',
    'Once the checks are over, we’ll write to you.',
    'The painting was made in 1872.',
    'The bar was closed by the council last week.',
    'Your bag was found in Rome.',
    'We will learn from this, and here’s what changes on Monday.',
    'How will decisions be made? By vote.',
  ],
};
