import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.exclamation-marks',
  hits: [
    { text: 'Merci ! À demain ! Bises !', context: { network: 'x' } },
    { text: 'Great! Thanks! See you!', context: { network: 'linkedin' } },
    { text: 'Oui ! Oui ! Oui ! Oui !', context: { network: 'facebook' } },
    { text: 'Wow!!!!', context: { network: 'instagram' } },
    { text: 'Bravo‼️ Encore ! Merci !', context: { network: 'x' } },
    { text: 'Trop bien ! Merci Jo ! On adore ! Bisous !', context: { network: 'facebook' } },
    {
      text: 'Félicitations\u202f! Bienvenue\u202f! À lundi\u202f!',
      context: { network: 'linkedin' },
    },
    { text: 'Ouvert!!!', context: { network: 'x' } },
    { text: '¡Hola! Hello! Bye!', context: { network: 'x' } },
    { text: 'Quoi ?! Non ?! Si ?! Ah !!', context: { network: 'facebook' } },
  ],
  clean: [
    { text: 'Merci ! À demain !', context: { network: 'x' } },
    { text: 'Great! Thanks!', context: { network: 'linkedin' } },
    { text: 'Oui ! Oui ! Oui !', context: { network: 'facebook' } },
    { text: 'Wow! Yes! Go!', context: { network: 'instagram' } },
    { text: 'Aucun.', context: { network: 'x' } },
    { text: 'https://exemple.fr/#!/a!b!c', context: { network: 'x' } },
    { text: 'Merci Léa !\nÀ bientôt !', context: { network: 'facebook' } },
    { text: 'a != b, c != d', context: { network: 'linkedin' } },
    { text: 'Bravo !', context: { network: 'x' } },
    { text: 'Des questions ? Dites !', context: { network: 'linkedin' } },
  ],
};
