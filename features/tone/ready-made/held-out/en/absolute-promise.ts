import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.absolute-promise',
  hits: [
    'We guarantee the best rate in town.',
    'Your luggage will never get lost with us.',
    'This will not happen again.',
    'Our app is totally safe.',
    'We promise you’ll love the spa.',
    'Satisfaction guaranteed or your money back.',
    'We always answer within five minutes.',
    'It’s a risk-free investment.',
    'We’re 100% sure it will be fixed.',
    'Our pool is always clean.',
    'We will always have a bed for you.',
    'We’ve never lost a bag.',
  ],
  clean: [
    'We can’t promise sea views for every room.',
    'You’re always welcome back.',
    'Never leave your bag unattended.',
    'We’ll never ask for your PIN by phone.',
    'Returns aren’t guaranteed: the value of shares can fall.',
    'The towels are 100% linen.',
    'As ever, thank you for flying with us.',
    'The safe is in the wardrobe.',
    'Did the staff promise you an upgrade?',
    'A deposit guarantee covers up to 100,000 euros.',
    'Now or never: the show ends on Sunday.',
    'We’re always glad to see you.',
    'If you always travel light, this fare is for you.',
  ],
};
