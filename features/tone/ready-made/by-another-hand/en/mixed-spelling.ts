import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.mixed-spelling',
  hits: [
    'Our colour is your favorite.',
    'We apologise and will organize a refund.',
    'The center is near the theatre.',
    'We realise the color is off.',
    'Our neighbours love the flavor.',
    'Your parcel was labelled; the traveler is on the way.',
    'It’s in the catalogue, in gray and in grey.',
    'We recognise your honor.',
    "Sorry for the behaviour. We'll analyze it.",
    'The organisation canceled the show.',
  ],
  clean: [
    'Our colour is your favourite.',
    'Our color is your favorite.',
    'We apologise and will organise a refund.',
    'We apologize and will organize a refund.',
    'Advertise the exercise and supervise the surprise.',
    'The Lincoln Center is a theatre you know.',
    'Nothing to see here.',
    'Prize size: your color.',
    'The World Health Organization uses grey.',
    'You four hours tour flour.',
    'Visit the Rockefeller Center: the colour is lovely.',
  ],
};
