import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.passive-evasion',
  hits: [
    'Measures will be taken.',
    'Mistakes were made.',
    'Your complaint has been noted.',
    'The matter is being looked into.',
    'Appropriate action will be taken.',
    'Steps have been taken to prevent this.',
    'Lessons will be learned.',
    'Your feedback has been passed on.',
    'it was decided to close the store',
    'Lessons will be learnt, and changes will be made.',
    'An error was made with your order.',
    'Your comments have been forwarded to the relevant department.',
  ],
  clean: [
    'We’re taking measures: two more buses from Monday.',
    'The measures will be taken by our tailor.',
    'Your order was posted by Sam this morning.',
    'We’ve noted your complaint.',
    'The store was built in 1902.',
    'Lucy is looking into it.',
    'Your parcel has been delivered.',
    'Photos will be taken on Saturday.',
    'The train will be late.',
    'Cakes are made every morning.',
    'Our cheese is made in Devon.',
  ],
};
