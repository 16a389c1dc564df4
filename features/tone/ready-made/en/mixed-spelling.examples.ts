import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'en.mixed-spelling',
  hits: [
    'The colour is on our center page.',
    'We realised the color was wrong.',
    'Our neighbour loves this flavor.',
    'The theatre is behind the shopping center, by the harbour.',
    'Grey or gray, your favourite.',
    'We apologise: the color in the photo is wrong.',
    'Travelling with kids? Our favorite tips.',
    'Your favourite flavor is back.',
    'The jewellery is gray.',
    'We analysed the behavior of the app.',
    'Mum’s favorite cake.',
    'The neighborhood harbour is busy.',
  ],
  clean: [
    'The colour is on our centre page.',
    'The color is on our center page.',
    'We apologize, the colour is wrong.',
    'Our Rockefeller Center shop has your favourite colour.',
    'You wrote “favorite color”; in our colour chart it’s blue.',
    'The organisation cancelled the tour.',
    'We organize tours in every colour.',
    'See color.example.com for every colour.',
    'The neighbourhood is grey today.',
    'Traveling by gray skies, my favorite.',
    'We love #FavoriteColor and every colour.',
    'A metre of ribbon, any colour.',
    'The meter reading is fine; which colour is the box?',
  ],
};
