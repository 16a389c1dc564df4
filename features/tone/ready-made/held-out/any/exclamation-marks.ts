import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.exclamation-marks',
  hits: [
    'Le musée rouvre demain !!!',
    'Your room is ready!!',
    'Super nouvelle ! Le vol est confirmé ! Bon voyage ! À très vite !',
    'Congratulations ! ! to the winner',
    'On a gagné!!!! Merci à tous',
    { text: 'You did it! We saw it! Amazing! Come again!', context: { network: 'instagram' } },
    'Non ?! Si !! On vous jure',
    { text: 'Welcome aboard! Have fun! Stay safe!', context: { network: 'x' } },
    { text: 'Promo ! Dernier jour ! Foncez !', context: { network: 'linkedin' } },
    '¡¡Gracias!!',
  ],
  clean: [
    'Le musée rouvre demain !',
    'Your room is ready! Check-in is at the desk on the left.',
    {
      text: 'Quelle soirée ! Merci d’être venus ! À l’an prochain !',
      context: { network: 'instagram' },
    },
    'Yahoo! is a firm, so is Yum! Brands.',
    'Ah bon ?! Racontez-nous.',
    '!important in CSS',
    'The gym opens at 6. See you there!',
    { text: 'Bravo ! Et merci !', context: { network: 'linkedin' } },
    '5! = 120, says our maths teacher.',
    'Pas de panique : le vol part à l’heure.',
  ],
};
