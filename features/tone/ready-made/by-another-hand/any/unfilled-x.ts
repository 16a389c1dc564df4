import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.unfilled-x',
  hits: [
    'Rendez-vous le XX/XX',
    'Votre commande XXX est prête',
    'Bonjour XXXX, merci.',
    'À partir de XX €',
    'De XXh à XXh',
    'M. XXX vous rappelle',
    'Call 0800 XXX XXX',
    'Le xx/xx/2026',
    'Ouverture le XX mars',
    'Order XXXXX shipped',
    'Bonjour Mme xxx',
  ],
  clean: [
    'Louis XX n’a pas existé.',
    'Le XXe siècle',
    'Le XXᵉ siècle',
    'Taille XXL ou XXXL',
    'Love from all of us xxx',
    'Night night xx',
    'Super Bowl XXX, c’était en 1996.',
    'Volume XX, chapitre XXI',
    'xXDarkXx a gagné',
    'Rayons X',
    'Taille XX-Large',
    'Exxon et Maxxi',
  ],
};
