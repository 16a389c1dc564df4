import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.straight-quotes',
  hits: [
    'Le bouton "Aide" est en bas.',
    'Le bouton “Aide” est en bas.',
    '"Bonjour"',
    'Il dit "oui", puis "non".',
    'Le menu "e\u0301te\u0301"',
    'L\'expo "Ville et vélo"',
    '“Merci” à tous',
    'Tapez "OK".',
    'Le plat dit "du chef" !',
    '("petit" format)',
  ],
  clean: [
    'Le bouton « Aide » est en bas.',
    'Écran 24"',
    '5\'10"',
    '« Il a dit “oui” »',
    'Un écran de 27" et un de 32"',
    'Bonjour',
    '« Bonjour »',
    'Roue de 28"',
    'Rien',
    '‘oui’',
  ],
};
