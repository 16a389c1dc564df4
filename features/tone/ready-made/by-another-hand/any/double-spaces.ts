import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.double-spaces',
  hits: [
    'Bonjour  Léa.',
    'Merci.  À demain.',
    'Le  colis   arrive.',
    'Hello there.  We’re on it.',
    'Bonjour \u00a0Léa.',
    'Un\u00a0\u00a0mot.',
    'Rendez-vous à  9 h',
    '🎉  Bravo',
    'Ligne une\nligne  deux',
    'Fini  !',
    'C’est  l’heure.',
  ],
  clean: [
    'Bonjour Léa.',
    'Merci.\n\nÀ demain.',
    'Merci. \nÀ demain.',
    'Prix\u00a0: 5\u00a0€',
    'Ligne une\n  ligne deux',
    '🎉 Bravo',
    'Oui',
    'Hello there. We’re on it.',
    'A\n\n\nB',
    'Fini\u202f!',
    'https://exemple.fr/a b',
  ],
};
