import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.high-marks',
  hits: [
    'Bonjour, comment allez-vous ?',
    'Merci!',
    'Voici le lien: bonne lecture.',
    'On vérifie ; à demain.',
    'Quelle photo !',
    'Vraiment?',
    'Trois arrêts : gare, mairie, port.',
    'Ah oui ?!',
    'Le bus 12 !',
    'Merci à tous! Et bonne soirée.',
  ],
  clean: [
    'Comment allez-vous ?',
    'Merci !',
    'Voici le lien : bonne lecture.',
    'Voici le lien : bonne lecture.',
    'Rendez-vous à 12:30 place de la gare.',
    'Le plan est sur https://exemple.fr/plan?ligne=12',
    'Merci :) et à demain.',
    'À demain ;-)',
    'Le rapport est de 3:1 ce soir.',
    'Ah oui ?!',
    'Oui :D merci.',
    'Écrivez à contact@exemple.fr, merci.',
  ],
};
