import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.loose-marks',
  hits: [
    'Merci ,à demain.',
    'Bonjour,merci',
    'C’est noté .',
    'Oui , bien sûr',
    'Fini.On ferme.',
    'Ah ,d’accord',
    'Lundi,mardi et jeudi',
    'C’est re\u0301gle\u0301 .Merci.',
    'Merci 🎉 ,à demain',
    'On arrive .',
  ],
  clean: [
    'Merci, à demain.',
    '12,50 €',
    '1.5 km',
    'exemple.fr est ouvert.',
    'Version 2.0',
    'M. Petit',
    'C’est noté…',
    'a.m. et p.m.',
    'Voir https://exemple.fr/a,b',
    'Oui.',
    '… et voilà.',
    '.gouv.fr',
    'Le fichier notes.pdf',
  ],
};
