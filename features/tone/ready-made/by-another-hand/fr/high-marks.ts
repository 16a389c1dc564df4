import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.high-marks',
  hits: [
    'Ça va ?',
    'Ça va?',
    'Merci!',
    'Voici : le lien',
    'Voici: le lien',
    'Oui ; non',
    'C’est prêt ! Venez.',
    'Ah bon?!',
    '🎉!  Non: 🎉 merci !',
    'De\u0301ja\u0300 ferme\u0301 ?',
  ],
  clean: [
    'Ça va\u202f?',
    'Merci\u202f!',
    'Voici\u00a0: le lien',
    'Oui\u202f; non',
    'Rendez-vous à 12:30',
    'https://exemple.fr/?a=1;b=2',
    'Merci :)',
    'Merci ;-)',
    'Ratio 16:9',
    'Merci, à demain.',
    '🎉🎉',
    'Bravo\u202f!!',
  ],
};
