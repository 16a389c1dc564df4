import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-lexicon',
  context: {
    brand: {
      name: 'Vélia',
      handles: ['@velia'],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [
        { say: 'abonné', dont: 'client', why: 'On les connaît.' },
        { say: 'vélo', dont: 'bécane', why: '' },
        { say: 'imprévu', dont: 'problème', why: '' },
        { say: '', dont: "n'hésitez pas", why: '' },
        { say: 'membership', dont: 'subscription', why: '' },
      ],
    },
  },
  hits: [
    'Nos clients le disent aussi.',
    'Votre bécane est réparée.',
    'Un proble\u0300me de frein ?',
    'N’hésitez pas à repasser.',
    "n'hésitez pas",
    'PROBLÈME RÉSOLU',
    'Chaque client compte 🚲',
    'Bécane volée ? On s’en occupe.',
    "l'client arrive, désolé pour la faute de frappe",
    { text: 'Your subscription ends on Monday.', context: { language: 'en' } },
    { text: 'SUBSCRIPTIONS are paused.', context: { language: 'en' } },
    'Aucun problème, on arrive.',
  ],
  clean: [
    'Nos abonnés le disent aussi.',
    'La clientèle est ravie.',
    'Un imprévu sur la ligne.',
    'Écrivez à @clientsvelia pour la suite.',
    'Voir https://velia.example/client/probleme',
    'N’attendez pas pour repasser.',
    'Votre vélo est prêt.',
    'C’est problématique, nous le savons.',
    { text: 'Your membership ends on Monday.', context: { language: 'en' } },
    { text: 'You can subscribe in the app.', context: { language: 'en' } },
    'Bonjour Clientine, bienvenue !',
  ],
};
