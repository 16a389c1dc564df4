import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.brand-address',
  context: {
    brand: {
      name: 'Vélia',
      handles: ['@velia'],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [],
    },
  },
  hits: [
    'Tu peux passer quand tu veux.',
    "T'inquiète, c’est réparé.",
    'Envoie-nous ton numéro.',
    'Dis-nous tout !',
    'Vas-tu mieux ?',
    'Merci pour ta photo',
    'On te rappelle demain.',
    'Passe à la boutique demain, on regarde.',
    'C’est à toi de choisir.',
    'Tes freins sont prêts.',
    'T’as bien fait.',
    'Regarde tes messages.',
    {
      text: 'Vous pouvez passer demain.',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Merci de votre patience Léa.',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Envoyez-nous une photo du frein.',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
  ],
  clean: [
    'Vous pouvez passer quand vous voulez.',
    'Envoyez-nous votre numéro.',
    '« T’es nul » : voilà un mot que l’on garde, dit la chanson.',
    'On passe chez vous demain.',
    'Le tu et le vous en français',
    'Il a tu la nouvelle.',
    'Merci pour la photo.',
    'Le ton de ce message était trop sec, pardon.',
    'La marque passe le relais.',
    {
      text: '« tu te moques ? » Non, et nous comprenons la question.',
      context: { answered: { text: 't’es sérieux là, tu te moques ?', authorName: 'Léo' } },
    },
    'Ta-da ! C’est réparé.',
    {
      text: 'Tu peux passer demain, s’il te plaît.',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'On a rendez-vous demain ?',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Merci à vous tous et à vous toutes !',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'S’il vous plaît, un peu d’aide pour Léa ?',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
  ],
};
