import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.ellipsis',
  hits: [
    'On arrive...',
    'Euh.... oui',
    '« ...et voilà »',
    'Bientôt...\u202f!',
    'Bon...alors',
    'C’est..... long',
    'Suite au prochain épisode...',
    'Hum...?',
    'Ah ... d’accord',
    'Oui….',
  ],
  clean: [
    'On arrive…',
    'Voir https://exemple.fr/a...b',
    'Le texte [...] continue.',
    'Version 1.2.3',
    'Etc.',
    'Fini.',
    'Le fichier ../image',
    '12.50',
    'M. Petit',
    'Bon… alors',
  ],
};
