import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.other-brand',
  hits: [
    'Merci de suivre Orange, à bientôt.',
    'Chez Le Petit Four, on vous attend.',
    'chez le petit four on adore',
    'Écrivez à @orange_fr en message.',
    'Nova vous remercie.',
    'Suivez https://facebook.com/lepetitfour',
    'Le métro TRANSMETRO 31 circule.',
    'TransMetro 31 is back to normal.',
    'Thanks from Zoe’s team',
    'Voyez @transmetro31 pour la suite.',
    'Retrouvez-nous sur instagram.com/zoes.shop',
    'L’équipe d’Orange vous répond.',
  ],
  clean: [
    'Un jus d’orange frais, et c’est parti.',
    'Merci d’aimer Café Nova.',
    'Goûtez le Nova Latte.',
    'Suivez @cafenova',
    'Nos petits fours sortent du four.',
    {
      text: 'Merci Nova, votre message nous touche.',
      context: { answered: { text: 'Super !', authorName: 'Nova Martin' } },
    },
    'Une supernova, une novation, un novateur',
    'La ligne 31 du métro est fermée.',
    'Les volets orange sont jolis.',
    'Zoé, merci à vous.',
    'Le petit déjeuner est servi, four chaud.',
    'Voyez @orange_frites pour les frites.',
  ],
  context: {
    brand: {
      name: 'Café Nova',
      handles: ['cafenova'],
      register: null,
      spellings: ['Nova Latte'],
      shorteners: [],
      lexicon: [],
    },
    otherBrands: [
      { name: 'Orange', handles: ['@orange_fr'] },
      { name: 'Nova', handles: ['nova'] },
      { name: 'Le Petit Four', handles: ['https://www.facebook.com/lepetitfour'] },
      { name: 'Zoé’s', handles: ['zoes.shop'] },
      { name: 'TransMétro 31', handles: ['transmetro31'] },
    ],
  },
};
