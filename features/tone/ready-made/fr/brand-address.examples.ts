import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.brand-address',
  context: {
    brand: {
      name: 'TransVal',
      handles: [],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [],
    },
  },
  hits: [
    'Salut, tu peux nous écrire en privé ?',
    'Envoie ton numéro de commande en message privé.',
    'Merci pour ta photo.',
    'N’hésite pas à revenir vers nous.',
    'On te répond ce soir.',
    'Dis-nous tout.',
    'As-tu essayé de relancer l’application ?',
    'Un mot pour toi en message privé.',
    'Regarde tes messages, on a répondu.',
    {
      text: 'Vous pouvez compter sur nous.',
      context: {
        brand: {
          name: 'TransVal',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Écrivez-nous en privé.',
      context: {
        brand: {
          name: 'TransVal',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Votre commande est partie.',
      context: {
        brand: {
          name: 'TransVal',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
  ],
  clean: [
    'Bonjour, vous pouvez nous écrire en privé.',
    'Merci pour la photo, elle est superbe.',
    'Le ton de la campagne est voulu.',
    'Il s’est tu toute la soirée.',
    'Vous écrivez « tu nous manques » : à nous aussi.',
    'On répond ce soir.',
    'Le bon de commande arrive demain.',
    'Notre équipe n’hésite pas à se déplacer.',
    { text: 'Tu peux nous écrire.', context: { brand: null } },
    {
      text: 'Tu peux nous écrire en privé.',
      context: {
        brand: {
          name: 'TransVal',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Vous êtes 300 à avoir répondu, merci à tous.',
      context: {
        purpose: 'post',
        brand: {
          name: 'TransVal',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Prends rendez-vous en ligne.',
      context: {
        brand: {
          name: 'TransVal',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
  ],
};
