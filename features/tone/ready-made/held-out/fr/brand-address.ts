import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.brand-address',
  context: {
    brand: {
      name: 'Maison Orme',
      handles: [],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [],
    },
  },
  hits: [
    'Hello, est-ce que tu as gardé le ticket ?',
    'Ta commande arrive vendredi.',
    'Passe nous voir en boutique.',
    'On t’a répondu en privé.',
    'Choisis ta couleur en story.',
    'Rejoins-nous samedi.',
    'Surtout, n’hésite pas.',
    'Tes idées nous intéressent.',
    'Veux-tu un échange ou un avoir ?',
    'Bravo à toi, quelle patience.',
    'Découvre la nouvelle collection.',
    'Réponds en commentaire pour participer.',
    {
      text: 'Avez-vous vu la nouvelle saison ?',
      context: {
        brand: {
          name: 'Maison Orme',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'On vous rappelle demain matin.',
      context: {
        brand: {
          name: 'Maison Orme',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Passez nous voir.',
      context: {
        brand: {
          name: 'Maison Orme',
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
    'Avez-vous gardé le ticket ?',
    'La commande arrive vendredi, on surveille.',
    'Le bon ton, c’est celui qui écoute.',
    'Bonne idée, on en parle à la créatrice.',
    'Passage en boutique possible dès 10 h.',
    'La vendeuse passe vous voir.',
    '« Tu vas voir » est le titre de l’expo.',
    'Elle a tu son nom.',
    'Merci d’avance pour la photo.',
    'Choix des couleurs en story.',
    'C’est noté, à samedi.',
    'Réponse en commentaire d’ici ce soir.',
    {
      text: 'Assez parlé de nous, place aux photos.',
      context: {
        brand: {
          name: 'Maison Orme',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Rendez-vous chez nous samedi.',
      context: {
        brand: {
          name: 'Maison Orme',
          handles: [],
          register: 'tu',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    {
      text: 'Tu viens samedi ?',
      context: {
        brand: {
          name: 'Maison Orme',
          handles: [],
          register: null,
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
  ],
};
