import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.conditional-apology',
  hits: [
    "We're sorry if you were offended.",
    'We’re sorry if this caused any trouble.',
    'Apologies if you had to wait.',
    'We apologise if our tone upset you.',
    'I apologize if that came across badly.',
    "Sorry if the food wasn't up to scratch",
    "If anyone was hurt, we're sorry.",
    'If we upset you, we apologise.',
    'We are truly sorry if, at any point, you felt ignored.',
    'so sorry if u felt ignored',
    'Our apologies if the delay ruined your evening.',
    'We regret it if our words hurt anyone.',
  ],
  clean: [
    "We're sorry about the wait.",
    'Sorry! If you send us your order number, we’ll look.',
    'I’m sorry you waited. If you can, call us.',
    'Let us know if it happens again; sorry about that.',
    'Sorry, we don’t know if it’s back in stock.',
    "If you'd like a refund, just ask.",
    'You wrote “sorry if I sound rude”: you don’t.',
    'We apologise for the delay. Tell us if it’s not there by noon.',
    'Please ask if you need help.',
    'Sorry to hear that. Would you mind telling us if the light is on?',
    "We’re sorry your coffee was cold, as if that weren't enough.",
  ],
};
