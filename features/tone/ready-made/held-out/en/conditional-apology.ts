import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.conditional-apology',
  hits: [
    'Sorry if the flight crew seemed short with you.',
    'We’re very sorry if this caused you worry about your loan.',
    'Apologies if you found the exhibition dull.',
    'We apologise to anyone who was offended by the poster.',
    'If our trainer made you feel unwelcome, we’re really sorry.',
    'I apologize if there was a mix-up at the desk.',
    'Our apologies if something went wrong with the room.',
    'We’re sorry you feel our fees are too high.',
    'If this has caused any distress, we can only apologise.',
    'We regret that some people were offended.',
    'So sorry if they kept you waiting at the gate.',
  ],
  clean: [
    'Sorry about the mix-up at the desk.',
    'We’re sorry the pool was closed on your birthday.',
    'If the door sticks, ring the bell.',
    'Sorry to hear it. If you tell us the room number, we’ll send someone up.',
    'We apologise for the noise during the works.',
    'Let us know if the refund isn’t there by Friday, and sorry for the wait.',
    'We’d be sorry to lose you as a member.',
    'Sorry, no dogs. If yours is a guide dog, welcome in.',
    'You’re right and we’re sorry: the fee was charged twice.',
    'We don’t know if the flight will leave; we’re sorry about the long night.',
  ],
};
