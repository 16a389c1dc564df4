import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.link-shortener',
  hits: [
    'Réservez : https://bit.ly/lac26',
    'tinyurl.com/spa-2026',
    'Book at https://is.gd/roomy',
    'https://lc.cx/musee',
    'goo.gl/maps/abc',
    '(voir buff.ly/2xyz)',
    'https://rebrand.ly/vol7',
    'Check http://tiny.cc/gym1!',
    'trib.al/9xYz',
    'https://s.id/pret',
  ],
  clean: [
    'https://hoteldulac.example/reserver',
    {
      text: 'ma.bank/pret',
      context: {
        brand: {
          name: 'Ma',
          handles: [],
          register: null,
          spellings: [],
          shorteners: ['ma.bank'],
          lexicon: [],
        },
      },
    },
    'See maps.google.com/place/spa',
    'We stopped using bit.ly and tinyurl.com last year.',
    'https://visit.ly/rome',
    'mail@is.gd',
    'https://www.instagram.com/p/abc',
    'https://museum.example/t.co/info',
    '24/7 et 365 j/an',
    'https://wa.me/33600000000',
  ],
};
